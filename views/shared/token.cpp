// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/token.h"

#include <array>

namespace exportdesk
{

namespace
{

struct Pair {
    Token token;
    QRgb light;
    QRgb dark;
};

constexpr std::array<Pair, tokenCount> table{{
    {Token::Window, 0xFFF3F4F7, 0xFF1F232A},       {Token::Base, 0xFFFFFFFF, 0xFF181B21},
    {Token::Alt, 0xFFF7F8FA, 0xFF1D2127},          {Token::Rail, 0xFFE9ECF1, 0xFF14171B},
    {Token::Button, 0xFFFFFFFF, 0xFF2A303A},       {Token::ButtonLine, 0xFF7F8794, 0xFF727D8D},
    {Token::Line, 0xFFD9DDE4, 0xFF343B46},         {Token::RowLine, 0xFFECEEF2, 0xFF252A32},
    {Token::Border, 0xFF7B8391, 0xFF727D8D},       {Token::Selection, 0xFFD8E6FB, 0xFF223A5E},
    {Token::SelectionOff, 0xFFE3E7EE, 0xFF2B313B}, {Token::Hover, 0xFFEFF3F9, 0xFF232932},
    {Token::CurrentLine, 0xFFF2F6FC, 0xFF20262F},  {Token::Text, 0xFF1A2230, 0xFFE3E7ED},
    {Token::Text2, 0xFF4C5767, 0xFFAEB7C4},        {Token::Text3, 0xFF5C6675, 0xFF9DA7B6},
    {Token::Disabled, 0xFF8A93A1, 0xFF6A7482},     {Token::Accent, 0xFF1D5FC2, 0xFF7FB0FF},
    {Token::AccentFill, 0xFF1D5FC2, 0xFF2F6BCB},   {Token::OnFill, 0xFFFFFFFF, 0xFFFFFFFF},
    {Token::Match, 0xFFFFE58A, 0xFF6B5400},        {Token::Idle, 0xFF535D6B, 0xFFA7B0BD},
    {Token::IdleTint, 0xFFECEEF2, 0xFF2B313B},     {Token::Run, 0xFF1D5FC2, 0xFF7FB0FF},
    {Token::RunTint, 0xFFE4EEFC, 0xFF1C2C45},      {Token::Ok, 0xFF11734B, 0xFF5DC698},
    {Token::OkTint, 0xFFE3F3EC, 0xFF18322A},       {Token::Err, 0xFFB3301E, 0xFFFF8F7C},
    {Token::ErrTint, 0xFFFBEAE6, 0xFF3A211D},      {Token::Warn, 0xFF855100, 0xFFEDB04B},
    {Token::WarnTint, 0xFFFCF1DC, 0xFF372B16},     {Token::Unk, 0xFF6343B8, 0xFFBEA9FF},
    {Token::UnkTint, 0xFFEFEAFB, 0xFF2B2545},      {Token::ProdFill, 0xFFA3165D, 0xFFC9287A},
    {Token::ProdText, 0xFF9D1459, 0xFFFF93C4},     {Token::ProdTint, 0xFFFBE9F2, 0xFF331826},
    {Token::ProdLine, 0xFFE0A5C3, 0xFF7C3257},     {Token::ChartOk, 0xFF2F9E78, 0xFF3FAE87},
    {Token::ChartErr, 0xFFD2553C, 0xFFE0705A},     {Token::ChartIdle, 0xFF878F9C, 0xFF7D8796},
    {Token::ChartRun, 0xFF3A74CC, 0xFF5B93E6},     {Token::ChartWarn, 0xFFB97A14, 0xFFD9A03F},
    {Token::PhaseQueued, 0xFF838B98, 0xFF7D8796},  {Token::PhaseQueuedText, 0xFF1A2230, 0xFF14171B},
    {Token::PhaseExport, 0xFF3A74CC, 0xFF5B93E6},  {Token::PhaseWrite, 0xFF1F4E96, 0xFFA9CBFF},
    {Token::Track, 0xFFEDF0F4, 0xFF343B46},        {Token::Series1, 0xFF1F4E96, 0xFF8FBBFF},
    {Token::Series2, 0xFFC26A12, 0xFFE8A14E},      {Token::Series3, 0xFF2F9E78, 0xFF3FAE87},
    {Token::Series4, 0xFF8F45DC, 0xFFA866F0},      {Token::Series5, 0xFF6B7583, 0xFFA7B0BD},
    {Token::JsonKey, 0xFF0B4F8A, 0xFF8CC1FF},      {Token::JsonString, 0xFF14663F, 0xFF8FD6A8},
    {Token::JsonNumber, 0xFF84329B, 0xFFD7ADF2},   {Token::JsonWord, 0xFFA63B0A, 0xFFFFB38A},
    {Token::JsonPunct, 0xFF5C6675, 0xFF9DA7B6},
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

QColor tokenColor(Token token, bool dark)
{
    const Pair &pair = table[size_t(token)];
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

} // namespace exportdesk
