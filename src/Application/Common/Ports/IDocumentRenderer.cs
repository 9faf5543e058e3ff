using Supervision.Application.Common.Documents;

namespace Supervision.Application.Common.Ports;

/// <summary>Official documents as Word files (.docx), laid out by GB/T 9704-2012: A4, 22 lines of 28 characters.</summary>
public interface IDocumentRenderer
{
    /// <summary>The whole file. Its fields carry their results, so that no program asks before it opens it.</summary>
    byte[] Render(OfficialDocument document);
}
