using System.Security.Cryptography;

namespace Supervision.Application.Identity;

/// <summary>A password to hand over, which is changed at the first sign-in; without what looks like something else.</summary>
public static class FirstPassword
{
    public static string Draw() => RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", 12) + "#7a";
}
