using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Attachments;
using Supervision.Application.Common.Ports;

namespace Supervision.Infrastructure.Files;

internal static class Registration
{
    public static IServiceCollection AddFileStore(this IServiceCollection services, IConfiguration configuration)
    {
        var folder = configuration["Files:Folder"] ?? Path.Combine(configuration["Data:Folder"] ?? ".data", "files");
        services.AddSingleton(configuration.GetSection("Attachments").Get<AttachmentOptions>() ?? new AttachmentOptions());
        return services.AddSingleton(new FileStoreOptions(Path.GetFullPath(folder))).AddSingleton<IFileStore, FolderFileStore>();
    }
}
