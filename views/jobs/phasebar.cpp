// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/phasebar.h"

#include "views/shared/theme.h"

#include <QPainter>

#include <array>

namespace exportdesk
{

namespace
{

constexpr int gap = 2;

std::array<double, 3> shares(const std::optional<UsualDuration> &usual)
{
    const std::array<double, 3> guessed{0.22, 0.58, 0.20};
    if (!usual)
        return guessed;
    const std::array<double, 3> parts{double(usual->medianQueuedMs), double(usual->medianExportMs),
                                      double(usual->medianWriteMs)};
    const double total = parts[0] + parts[1] + parts[2];
    if (total <= 0)
        return guessed;
    std::array<double, 3> result{};
    for (size_t i = 0; i < 3; ++i)
        result[i] = std::max(0.08, parts[i] / total); // wide enough to be visible
    return result;
}

qint64 usualOf(const UsualDuration &usual, size_t phase)
{
    return phase == 0 ? usual.medianQueuedMs : phase == 1 ? usual.medianExportMs : usual.medianWriteMs;
}

} // namespace

void paintPhaseBar(QPainter &painter, const QRect &bar, const JobFacts &facts,
                   const std::optional<UsualDuration> &usual, qint64 nowMs, const Theme &theme)
{
    const std::array<double, 3> parts = shares(usual);
    const double sum = parts[0] + parts[1] + parts[2];
    const std::array<Token, 3> fills{Token::PhaseQueued, Token::PhaseExport, Token::PhaseWrite};
    const size_t current = facts.phase == JobPhase::Queued ? 0 : facts.phase == JobPhase::Export ? 1 : 2;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    double x = bar.left();
    const double room = bar.width() - 2 * gap;
    for (size_t i = 0; i < 3; ++i) {
        const QRectF part(x, bar.top(), room * parts[i] / sum, bar.height());
        x += part.width() + gap;
        painter.setBrush(theme.color(i < current ? fills[i] : Token::Track));
        painter.drawRoundedRect(part, 2, 2);
        if (i != current)
            continue;
        const qint64 since = facts.phaseStartMs();
        if (usual && usualOf(*usual, i) > 0 && since >= 0) {
            const double share = std::clamp(double(nowMs - since) / double(usualOf(*usual, i)), 0.08, 0.9);
            painter.setBrush(theme.color(fills[i]));
            painter.drawRoundedRect(QRectF(part.left(), part.top(), part.width() * share, part.height()), 2, 2);
        } else {
            painter.setBrush(QBrush(theme.color(fills[i]), Qt::BDiagPattern));
            painter.drawRoundedRect(part, 2, 2);
        }
    }
    painter.restore();
}

} // namespace exportdesk
