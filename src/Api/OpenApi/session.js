// Swagger UI sends the session's antiforgery token as the pages do: the header repeats the cookie. It wraps fetch, since the security policy forbids code in settings.
(() => {
  const send = window.fetch.bind(window);
  const token = () => document.cookie.split("; ").find((cookie) => cookie.startsWith("XSRF-TOKEN="));

  window.fetch = (input, init) => {
    const request = new Request(input, init);
    const cookie = token();
    if (cookie && new URL(request.url).origin === window.location.origin && !["GET", "HEAD", "OPTIONS"].includes(request.method))
      request.headers.set("X-XSRF-TOKEN", decodeURIComponent(cookie.slice("XSRF-TOKEN=".length)));
    return send(request);
  };
})();
