// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/token.h"

#include <QtGlobal>

class QPainter;
class QRect;

namespace exportdesk
{

/// How an area that stands for a status is filled: a color, and a pattern that tells it apart without the color.
struct ChartFill {
    enum class Pattern : quint8 {
        Solid,
        Rising, ///< diagonal lines
        Falling, ///< diagonal lines the other way
        Level, ///< horizontal lines; in a stacked bar they would look like gaps
        Dots,
        Hatched, ///< diagonal lines both ways
        Crossed, ///< solid with a cross in its middle, if the area is wide enough
    };
    Token token = Token::ChartOk;
    Pattern pattern = Pattern::Solid;

    static constexpr int narrowestCrossed = 9; ///< pixels; a narrower area gets no cross
    bool operator==(const ChartFill &) const = default;
};

namespace chartFills
{
inline constexpr ChartFill succeeded{Token::ChartOk, ChartFill::Pattern::Solid};
inline constexpr ChartFill batchFailed{Token::ChartWarn, ChartFill::Pattern::Hatched};
inline constexpr ChartFill failed{Token::ChartErr, ChartFill::Pattern::Rising};
inline constexpr ChartFill failedJob{Token::ChartErr, ChartFill::Pattern::Crossed}; ///< a single one
inline constexpr ChartFill cancelled{Token::ChartIdle, ChartFill::Pattern::Falling};
inline constexpr ChartFill running{Token::ChartRun, ChartFill::Pattern::Dots};
inline constexpr ChartFill late{Token::ChartWarn, ChartFill::Pattern::Level};
inline constexpr ChartFill queued{Token::PhaseQueued, ChartFill::Pattern::Solid};
} // namespace chartFills

/// Patterns are aligned to the painter's origin, so that neighbors continue each other.
void paintChartFill(QPainter &painter, const QRect &area, const ChartFill &fill);

} // namespace exportdesk
