using QRCoder;
using Supervision.Application.Common.Ports;

namespace Supervision.Infrastructure.Documents;

internal sealed class QrCodes : IQrCodes
{
    private const int PixelsPerModule = 8;

    public string Svg(string text)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return code.GetGraphic(PixelsPerModule);
    }
}
