// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace exportdesk
{

/// The colors of the program by their meaning; views use no others.
enum class Token {
    // Surfaces and lines
    Window,
    Base,
    Alt, ///< gutters, rows that are left out
    Rail, ///< navigation, head line, status bar
    Button,
    ButtonLine,
    Line, ///< panels, dividers
    RowLine, ///< between rows
    Border, ///< inputs, check boxes, axes
    Selection,
    SelectionOff, ///< selection of a view without focus
    Hover,
    CurrentLine, ///< of the JSON editor
    // Text
    Text,
    Text2, ///< secondary
    Text3, ///< placeholder, keys, units
    Disabled,
    Accent, ///< links, focus, live edge
    AccentFill, ///< ground of white words
    OnFill, ///< words on AccentFill and ProdFill
    Match, ///< search hit; the text on it is Text
    // Status
    Idle,
    IdleTint,
    Run,
    RunTint,
    Ok,
    OkTint,
    Err,
    ErrTint,
    Warn,
    WarnTint,
    Unk, ///< outcome unknown
    UnkTint,
    // Production
    ProdFill,
    ProdText,
    ProdTint,
    ProdLine,
    // Charts and phases
    ChartOk,
    ChartErr,
    ChartIdle,
    ChartRun,
    ChartWarn,
    PhaseQueued,
    PhaseQueuedText, ///< label on PhaseQueued; on the other two phases it is Base
    PhaseExport,
    PhaseWrite,
    Track, ///< phase still to come
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    // JSON
    JsonKey,
    JsonString,
    JsonNumber,
    JsonWord,
    JsonPunct,
};

inline constexpr int tokenCount = int(Token::JsonPunct) + 1;

/// The tables of colors.
enum class Scheme {
    Light,
    Dark,
    HighContrast, ///< white on black; text has at least 7:1, lines and shapes 4.5:1
};

QColor tokenColor(Token token, Scheme scheme);

} // namespace exportdesk
