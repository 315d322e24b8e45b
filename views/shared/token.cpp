// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/token.h"

#include <array>

namespace exportdesk
{

namespace
{

struct Row {
    Token token;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

constexpr std::array<Row, tokenCount> table{{
    {Token::Window, 0xFFF3F4F7, 0xFF1F232A, 0xFF000000},
    {Token::Base, 0xFFFFFFFF, 0xFF181B21, 0xFF000000},
    {Token::Alt, 0xFFF7F8FA, 0xFF1D2127, 0xFF000000},
    {Token::Rail, 0xFFE9ECF1, 0xFF14171B, 0xFF000000},
    {Token::Button, 0xFFFFFFFF, 0xFF2A303A, 0xFF000000},
    {Token::ButtonLine, 0xFF7F8794, 0xFF727D8D, 0xFFFFFFFF},
    {Token::Line, 0xFFD9DDE4, 0xFF343B46, 0xFFC0C0C0},
    {Token::RowLine, 0xFFECEEF2, 0xFF252A32, 0xFF808080},
    {Token::Border, 0xFF7B8391, 0xFF727D8D, 0xFFFFFFFF},
    {Token::Selection, 0xFFD8E6FB, 0xFF223A5E, 0xFF1A3E7A},
    {Token::SelectionOff, 0xFFE3E7EE, 0xFF2B313B, 0xFF333333},
    {Token::Hover, 0xFFEFF3F9, 0xFF232932, 0xFF262626},
    {Token::CurrentLine, 0xFFF2F6FC, 0xFF20262F, 0xFF1A1A1A},
    {Token::Text, 0xFF1A2230, 0xFFE3E7ED, 0xFFFFFFFF},
    {Token::Text2, 0xFF4C5767, 0xFFAEB7C4, 0xFFFFFFFF},
    {Token::Text3, 0xFF5C6675, 0xFF9DA7B6, 0xFFE6E6E6},
    {Token::Disabled, 0xFF8A93A1, 0xFF6A7482, 0xFFA8A8A8},
    {Token::Accent, 0xFF1D5FC2, 0xFF7FB0FF, 0xFFFFE900},
    {Token::AccentFill, 0xFF1D5FC2, 0xFF2F6BCB, 0xFFFFE900},
    {Token::OnFill, 0xFFFFFFFF, 0xFFFFFFFF, 0xFF000000},
    {Token::Match, 0xFFFFE58A, 0xFF6B5400, 0xFF6B5000},
    {Token::Idle, 0xFF535D6B, 0xFFA7B0BD, 0xFFE0E0E0},
    {Token::IdleTint, 0xFFECEEF2, 0xFF2B313B, 0xFF262626},
    {Token::Run, 0xFF1D5FC2, 0xFF7FB0FF, 0xFF9CD3FF},
    {Token::RunTint, 0xFFE4EEFC, 0xFF1C2C45, 0xFF00264D},
    {Token::Ok, 0xFF11734B, 0xFF5DC698, 0xFF7CFFB2},
    {Token::OkTint, 0xFFE3F3EC, 0xFF18322A, 0xFF003319},
    {Token::Err, 0xFFB3301E, 0xFFFF8F7C, 0xFFFFB4AC},
    {Token::ErrTint, 0xFFFBEAE6, 0xFF3A211D, 0xFF4D0A00},
    {Token::Warn, 0xFF855100, 0xFFEDB04B, 0xFFFFD24A},
    {Token::WarnTint, 0xFFFCF1DC, 0xFF372B16, 0xFF402E00},
    {Token::Unk, 0xFF6343B8, 0xFFBEA9FF, 0xFFD6C2FF},
    {Token::UnkTint, 0xFFEFEAFB, 0xFF2B2545, 0xFF2A1A5E},
    {Token::ProdFill, 0xFFA3165D, 0xFFC9287A, 0xFFFF8AD0},
    {Token::ProdText, 0xFF9D1459, 0xFFFF93C4, 0xFFFFA8DC},
    {Token::ProdTint, 0xFFFBE9F2, 0xFF331826, 0xFF3D0026},
    {Token::ProdLine, 0xFFE0A5C3, 0xFF7C3257, 0xFFFF8AD0},
    {Token::ChartOk, 0xFF2F9E78, 0xFF3FAE87, 0xFF5CFFA6},
    {Token::ChartErr, 0xFFD2553C, 0xFFE0705A, 0xFFFF8A7A},
    {Token::ChartIdle, 0xFF878F9C, 0xFF7D8796, 0xFFBFBFBF},
    {Token::ChartRun, 0xFF3A74CC, 0xFF5B93E6, 0xFF78B8FF},
    {Token::ChartWarn, 0xFFB97A14, 0xFFD9A03F, 0xFFFFCB3D},
    {Token::PhaseQueued, 0xFF838B98, 0xFF7D8796, 0xFFC4C4C4},
    {Token::PhaseQueuedText, 0xFF1A2230, 0xFF14171B, 0xFF000000},
    {Token::PhaseExport, 0xFF3A74CC, 0xFF5B93E6, 0xFF78B8FF},
    {Token::PhaseWrite, 0xFF1F4E96, 0xFFA9CBFF, 0xFFFFFFFF},
    {Token::Track, 0xFFEDF0F4, 0xFF343B46, 0xFF333333},
    {Token::Series1, 0xFF1F4E96, 0xFF8FBBFF, 0xFF8FC3FF},
    {Token::Series2, 0xFFC26A12, 0xFFE8A14E, 0xFFFFB454},
    {Token::Series3, 0xFF2F9E78, 0xFF3FAE87, 0xFF5CFFA6},
    {Token::Series4, 0xFF8F45DC, 0xFFA866F0, 0xFFD29BFF},
    {Token::Series5, 0xFF6B7583, 0xFFA7B0BD, 0xFFD0D0D0},
    {Token::JsonKey, 0xFF0B4F8A, 0xFF8CC1FF, 0xFF9CD3FF},
    {Token::JsonString, 0xFF14663F, 0xFF8FD6A8, 0xFF7CFFB2},
    {Token::JsonNumber, 0xFF84329B, 0xFFD7ADF2, 0xFFE0B8FF},
    {Token::JsonWord, 0xFFA63B0A, 0xFFFFB38A, 0xFFFFC08A},
    {Token::JsonPunct, 0xFF5C6675, 0xFF9DA7B6, 0xFFE6E6E6},
}};

constexpr bool inOrder()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (size_t(table[i].token) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table names every token once, in the order of the enumeration");

} // namespace

QColor tokenColor(Token token, Scheme scheme)
{
    const Row &row = table[size_t(token)];
    switch (scheme) {
    case Scheme::Light:
        return QColor::fromRgb(row.light);
    case Scheme::Dark:
        return QColor::fromRgb(row.dark);
    case Scheme::HighContrast:
        return QColor::fromRgb(row.highContrast);
    }
    Q_UNREACHABLE();
}

} // namespace exportdesk
