using System.Data.Common;

namespace MentorBot.Storage.Sql;

/// <summary>A connection that stays open and knows its statements again, so that each is compiled once.</summary>
internal interface IKeepsStatements
{
    /// <summary>The command with this text; whoever uses it gives it its values and leaves it to the connection.</summary>
    DbCommand CommandOf(string text);
}
