using MentorBot.House.Tests.Rules;

namespace MentorBot.House.Tests;

/// <summary>The house rules, held over the whole tree. There is no list of exceptions.</summary>
public sealed class HouseTests
{
    [Fact]
    public void No_file_is_longer_than_a_person_can_hold() => Hold(Repository.Code, Sizes.LongFiles);

    [Fact]
    public void No_method_is_longer_than_a_screen() => Hold(Repository.Code, Sizes.LongMethods);

    [Fact]
    public void No_constructor_asks_for_more_than_five_things() => Hold(Repository.Code, Sizes.GreedyConstructors);

    [Fact]
    public void No_method_forks_more_than_a_person_can_follow() => Hold(Repository.Code, Sizes.TangledMethods);

    [Fact]
    public void No_name_ends_in_a_word_that_says_nothing() => Hold(Repository.Product, Names.EmptySuffixes);

    [Fact]
    public void Every_namespace_is_its_folder() => Hold(Repository.Code, Names.NamespacesOffTheFolder);

    [Fact]
    public void Every_namespace_is_file_scoped() => Hold(Repository.Code, Names.NamespaceBlocks);

    [Fact]
    public void Every_type_lives_in_a_namespace() => Hold(Repository.Code, Names.TypesOutsideNamespaces);

    [Fact]
    public void What_others_await_says_Async_and_what_is_private_does_not() => Hold(Repository.Product, Names.AsyncNames);

    [Fact]
    public void Families_are_closed() => Hold(Repository.Product, Shapes.OpenFamilies);

    [Fact]
    public void Nothing_is_inherited_from_that_was_not_made_for_it() => Hold(Repository.Product, Shapes.UnsealedClasses);

    [Fact]
    public void Every_public_type_says_what_it_is() => Hold(Repository.Product, Shapes.SilentTypes);

    [Fact]
    public void Only_the_turn_the_workers_and_the_reload_catch_everything() => Hold(Repository.Product.Where(file => !Shapes.MayCatchAll(file)), Shapes.CatchAlls);

    [Fact]
    public void Everything_is_caught_in_three_places_at_most()
    {
        var places = Repository.Product.SelectMany(Shapes.CatchAlls).ToList();
        if (places.Count > 3)
        {
            House.Holds(places);
        }
    }

    [Fact]
    public void The_product_never_asks_the_machine_for_the_time() => Hold(Repository.Product, Clocks.WallClock);

    [Fact]
    public void The_product_waits_by_a_clock_it_was_given() => Hold(Repository.Product, Clocks.WaitsWithoutTimeProvider);

    [Fact]
    public void Every_line_of_the_log_has_a_number_of_its_own() => House.Holds(LogNumbers.Shared(Repository.Product));

    [Fact]
    public void No_test_sleeps() => Hold(Repository.Tests, Clocks.SleepingTests);

    [Fact]
    public void No_test_is_skipped_without_a_word() => Hold(Repository.Tests, Texts.SilentSkips);

    [Fact]
    public void Nothing_is_left_to_do() => Hold(Repository.Files.Where(IsWorked), Texts.Leftovers);

    [Fact]
    public void No_file_names_a_path_of_one_machine() => Hold(Repository.Files, Texts.MachinePaths);

    [Fact]
    public void Every_file_ends_with_a_newline() => Hold(Repository.Files, Texts.NoLastNewline);

    // Where the configuration of a tool speaks of the word itself, nothing is left to do.
    private static bool IsWorked(SourceFile file) => !file.Path.EndsWith(".md", StringComparison.Ordinal) && file.Name != ".editorconfig";

    private static void Hold(IEnumerable<SourceFile> files, Func<SourceFile, IEnumerable<Violation>> rule) => House.Holds(files.SelectMany(rule));
}
