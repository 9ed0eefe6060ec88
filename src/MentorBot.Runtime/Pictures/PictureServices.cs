using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace MentorBot.Runtime.Pictures;

/// <summary>The one door of the pictures.</summary>
public static class PictureServices
{
    /// <summary>Lets replies have pictures, where this machine can make them.</summary>
    public static IServiceCollection AddPictures(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IPictureMaker, RsvgPictures>();
        return services;
    }
}
