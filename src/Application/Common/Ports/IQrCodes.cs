namespace Supervision.Application.Common.Ports;

/// <summary>QR codes as pictures.</summary>
public interface IQrCodes
{
    /// <summary>An SVG of the text; black on white with a quiet zone, error correction M.</summary>
    string Svg(string text);
}
