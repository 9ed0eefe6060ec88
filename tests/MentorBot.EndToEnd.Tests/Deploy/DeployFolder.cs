using YamlDotNet.RepresentationModel;

namespace MentorBot.EndToEnd.Tests.Deploy;

/// <summary>The files that operators take, as they lie in the repository.</summary>
internal static class DeployFolder
{
    internal static string Repository { get; } = FindRepository();

    internal static string Path(string file) => System.IO.Path.Combine(Repository, "deploy", file);

    internal static string Text(string file) => File.ReadAllText(Path(file));

    internal static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path(folder), pattern).Select(file => System.IO.Path.GetRelativePath(Path(""), file)).Order(StringComparer.Ordinal);

    /// <summary>The one document of a YAML file.</summary>
    internal static YamlMappingNode Yaml(string file)
    {
        var stream = new YamlStream();
        using var reader = new StringReader(Text(file));
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents.ShouldHaveSingleItem().RootNode;
    }

    /// <summary>What stands at a path of keys and places, such as <c>spec/containers/0/image</c>; null where nothing does.</summary>
    internal static YamlNode? At(this YamlNode node, string path) => path.Split('/').Aggregate<string, YamlNode?>(node, (at, key) => at switch
    {
        YamlMappingNode map when map.Children.TryGetValue(new YamlScalarNode(key), out var child) => child,
        YamlSequenceNode list when int.TryParse(key, out var place) && place < list.Children.Count => list.Children[place],
        _ => null,
    });

    internal static string? Says(this YamlNode node, string path) => (node.At(path) as YamlScalarNode)?.Value;

    internal static IReadOnlyList<string> Keys(this YamlNode node, string path) =>
        node.At(path) is YamlMappingNode map ? [.. map.Children.Keys.Select(key => ((YamlScalarNode)key).Value!)] : [];

    internal static IReadOnlyList<string> List(this YamlNode node, string path) =>
        node.At(path) is YamlSequenceNode list ? [.. list.Children.OfType<YamlScalarNode>().Select(one => one.Value!)] : [];

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "MentorBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("No MentorBot.sln above the tests.");
    }
}
