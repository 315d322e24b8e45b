// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobrowdelegate.h"

#include "models/jobs/jobtext.h"
#include "views/jobs/estimatetext.h"
#include "views/jobs/phasebar.h"
#include "views/jobs/shownstatus.h"
#include "views/shared/icon.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace exportdesk
{

namespace
{

constexpr int iconSize = 16;
constexpr int iconGap = 8;
constexpr int barWidth = 64;
constexpr int barHeight = 8;

Token progressToken(const JobFacts &facts)
{
    switch (shownStatus(facts)) {
    case Status::OutcomeUnknown:
        return Token::Unk;
    case Status::Failed:
        return facts.mark.acknowledged ? Token::Text2 : Token::Err; // an acknowledged failure is not red
    case Status::BatchFailed:
        return facts.mark.acknowledged ? Token::Text2 : Token::Warn;
    case Status::Succeeded:
        return facts.isDoubtful() ? Token::Warn : Token::Text2;
    case Status::CancelRequested:
        return Token::Warn;
    default:
        return Token::Text2;
    }
}

} // namespace

JobRowDelegate::JobRowDelegate(const Durations &durations, const ExportJobsModel &jobs, QObject *parent)
    : RowDelegate(parent)
    , m_durations(durations)
    , m_jobs(jobs)
{
}

void JobRowDelegate::paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const JobFacts facts = index.data(ExportJobsModel::FactsRole).value<JobFacts>();
    const QString text = index.data(Qt::DisplayRole).toString();
    const Theme &theme = Theme::of(option.widget);
    switch (index.column()) {
    case ExportJobsModel::Status:
        paintStatus(painter, cell, facts, text, option.font);
        return;
    case ExportJobsModel::Id:
        paintId(painter, cell, facts, text, option.font);
        return;
    case ExportJobsModel::Progress:
        paintProgress(painter, cell, facts, option.font);
        return;
    case ExportJobsModel::Events:
        paintEvents(painter, cell, facts);
        return;
    case ExportJobsModel::Dataset:
        paintText(painter, cell, text, theme.color(Token::Text), option.font);
        return;
    case ExportJobsModel::Created:
    case ExportJobsModel::Duration:
    case ExportJobsModel::Updated: {
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        paintText(painter, cell, text, theme.color(Token::Text), option.font, alignment | Qt::AlignVCenter);
        return;
    }
    case ExportJobsModel::Batch:
        paintText(painter, cell, text, theme.color(Token::Text2), theme.font(Theme::Role::Mono),
                  Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideMiddle);
        return;
    default:
        paintText(painter, cell, text, theme.color(Token::Text2), option.font);
    }
}

void JobRowDelegate::paintStatus(QPainter &painter, const QRect &cell, const JobFacts &facts, const QString &word,
                                 const QFont &font) const
{
    const Theme &theme = Theme::of();
    const StatusLook look = statusLook(shownStatus(facts));
    const QRect iconPlace(cell.left(), cell.top(), iconSize, cell.height());
    paintIcon(painter, iconPlace, look.icon, theme.color(look.iconToken), iconSize);
    paintText(painter, cell.adjusted(iconSize + iconGap, 0, 0, 0), word, theme.color(look.wordToken), font);
}

void JobRowDelegate::paintId(QPainter &painter, const QRect &cell, const JobFacts &facts, const QString &id,
                             const QFont &font) const
{
    const Theme &theme = Theme::of();
    const int width = paintText(painter, cell, id, theme.color(Token::Text), font);
    const QRect flag(cell.left() + width + 4, cell.top(), 14, cell.height());
    if ((facts.startedHere || facts.launch) && flag.right() <= cell.right() + RowDelegate::padding)
        paintIcon(painter, flag, Icon::StartedHere, theme.color(Token::Text2), 14);
}

void JobRowDelegate::paintProgress(QPainter &painter, const QRect &cell, const JobFacts &facts, const QFont &font) const
{
    const bool running = !facts.launch && !isTerminal(facts.status);
    if (running) {
        paintRunning(painter, cell, facts, font);
        return;
    }
    const Theme &theme = Theme::of();
    const QColor ink = theme.color(progressToken(facts));
    QRect words = cell;
    if (shownStatus(facts) == Status::Succeeded && facts.isDoubtful()) {
        paintIcon(painter, QRect(cell.left(), cell.top(), iconSize, cell.height()), Icon::Warning, ink, iconSize);
        words.setLeft(cell.left() + iconSize + iconGap);
    }
    paintText(painter, words, jobText::progress(facts, m_jobs.known().nowMs()), ink, font);
}

void JobRowDelegate::paintRunning(QPainter &painter, QRect cell, const JobFacts &facts, const QFont &font) const
{
    const Theme &theme = Theme::of();
    const qint64 now = m_jobs.known().nowMs();
    const QRect bar(cell.left(), cell.center().y() - barHeight / 2 + 1, barWidth, barHeight);
    paintPhaseBar(painter, bar, facts, m_durations.usual(facts), now, theme);
    cell.setLeft(bar.right() + 1 + iconGap);
    const bool late = m_durations.slowerThanUsual(facts, now);
    if (late) {
        paintIcon(painter, QRect(cell.left(), cell.top(), iconSize, cell.height()), Icon::Late,
                  theme.color(Token::Warn), iconSize);
        cell.setLeft(cell.left() + iconSize + iconGap);
    }
    const Token token = late                            ? Token::Warn
        : shownStatus(facts) == Status::CancelRequested ? Token::Warn
        : facts.phase == JobPhase::Queued               ? Token::Text2
                                                        : Token::Text;
    paintText(painter, cell, estimateText(facts, m_durations, now), theme.color(token), font);
}

void JobRowDelegate::paintEvents(QPainter &painter, const QRect &cell, const JobFacts &facts) const
{
    const bool events = facts.launch ? facts.launchRow.hasEvents : facts.hasEvents;
    if (events)
        paintIcon(painter, cell, Icon::Tick, Theme::of().color(Token::Text2), 14);
}

} // namespace exportdesk
