using MentorBot.Core.Search;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MentorBot.Benchmarks.Searching;

/// <summary>SQLite's full-text index in memory, with Porter's stems and the title counting twice (https://www.sqlite.org/fts5.html#the_bm25_function).</summary>
internal sealed class Fts5Searcher : ISearcher, IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _select;
    private readonly SqliteParameter _question;
    private readonly SqliteParameter _most;

    static Fts5Searcher() => Batteries_V2.Init();

    internal Fts5Searcher(IReadOnlyList<SearchText> texts)
    {
        _connection = new SqliteConnection("Data Source=:memory:");
        _connection.Open();
        Run("create virtual table texts using fts5(title, examples, body, tokenize = 'porter unicode61')");
        Fill(texts);
        _select = _connection.CreateCommand();
        _select.CommandText = "select rowid, bm25(texts, 2, 1, 1) as score from texts where texts match $question order by score limit $most";
        _question = _select.Parameters.Add("$question", SqliteType.Text);
        _most = _select.Parameters.Add("$most", SqliteType.Integer);
        _select.Prepare();
    }

    public IReadOnlyList<Found> Ask(string question, int most)
    {
        var words = Words.AsWritten(question).Distinct(StringComparer.Ordinal).Select(word => $"\"{word}\"").ToList();
        if (words.Count == 0)
        {
            return [];
        }

        _question.Value = string.Join(" OR ", words);
        _most.Value = most;
        var found = new List<Found>(most);
        using var reader = _select.ExecuteReader();
        while (reader.Read())
        {
            found.Add(new Found(reader.GetInt32(0), -reader.GetDouble(1)));
        }

        return found;
    }

    public void Dispose()
    {
        _select.Dispose();
        _connection.Dispose();
    }

    /// <summary>How many bytes SQLite holds in all, which the garbage collector does not see.</summary>
    internal static long HeldBytes => raw.sqlite3_memory_used();

    private void Fill(IReadOnlyList<SearchText> texts)
    {
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.CommandText = "insert into texts(rowid, title, examples, body) values ($place, $title, $examples, $body)";
        var columns = new[] { "$place", "$title", "$examples", "$body" }.Select(name => insert.Parameters.AddWithValue(name, "")).ToList();
        for (var place = 0; place < texts.Count; place++)
        {
            columns[0].Value = place;
            columns[1].Value = texts[place].Title;
            columns[2].Value = string.Join('\n', texts[place].Examples);
            columns[3].Value = texts[place].Body;
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private void Run(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
