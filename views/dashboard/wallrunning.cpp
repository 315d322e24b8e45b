// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/wallrunning.h"

#include "models/jobs/durations.h"
#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobfigures.h"
#include "models/jobs/jobtext.h"
#include "views/dashboard/dashboardwords.h"
#include "views/jobs/phasebar.h"
#include "views/jobs/shownstatus.h"
#include "views/shared/icon.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr double phasesWidth = 268;
constexpr double phasesHeight = 24;
constexpr double lateIconSpace = 52;
constexpr double runningRowHeight = 76;
constexpr qint64 minuteMs = 60'000;
} // namespace

WallRunning::WallRunning(const DashboardModels &models, QWidget *parent)
    : WallPart(parent)
    , m_models(models)
{
    setObjectName("wall.running");
}

QString WallRunning::words(const JobFacts &facts, bool late) const
{
    const Status look = shownStatus(facts);
    if (facts.launch || look == Status::CancelRequested || look == Status::OutcomeUnknown)
        return jobText::shortStatus(facts);
    const qint64 now = m_models.jobs.known().nowMs();
    if (late)
        //: Of a job that takes longer than usual: for how long it is running
        return tr("late, %1\u00a0min").arg(locale().toString(facts.elapsedMs(now) / minuteMs));
    const auto left = m_models.durations.remainingMs(facts, now);
    if (!left)
        return tr("no estimate yet");
    return *left < minuteMs ? tr("less than a minute left")
                            : tr("about %1\u00a0min left").arg(locale().toString((*left + minuteMs / 2) / minuteMs));
}

void WallRunning::updateRows()
{
    const RunningJobs running = runningJobs(m_models);
    QList<Row> rows;
    QStringList spoken;
    for (const JobFacts &facts : running.rows) {
        const bool late = running.late.contains(facts.id) && shownStatus(facts) != Status::CancelRequested;
        rows.append({facts, dashboardWords::datasetName(m_models.jobs, facts.datasetId), words(facts, late), late});
        spoken.append(rows.last().name + u": "_s + rows.last().words);
    }
    m_all = running.all;
    m_rows = rows;
    setSpoken(m_all > 0 ? tr("Running: %Ln job(s)", nullptr, m_all) : tr("No jobs are running."), spoken.join(u". "_s));
    update(); // the bars move
}

bool WallRunning::hasSign(const Row &row)
{
    const Status look = shownStatus(row.facts);
    return row.late || row.facts.launch || look == Status::CancelRequested || look == Status::OutcomeUnknown;
}

void WallRunning::paintRow(QPainter &painter, const Row &row, const QRect &rect, int nameWidth)
{
    const Theme &theme = Theme::of(this);
    setInk(painter, bodyText, false, Token::Text);
    // A launch has no bar.
    const int room = row.facts.launch ? nameWidth + px(24) + px(phasesWidth) : nameWidth;
    drawName(painter, QRect(rect.left(), rect.top(), room, rect.height()), row.name);
    int x = rect.left() + nameWidth + px(24);
    if (!row.facts.launch)
        paintPhaseBar(painter, QRect(x, rect.center().y() - px(phasesHeight) / 2, px(phasesWidth), px(phasesHeight)),
                      row.facts, m_models.durations.usual(row.facts), m_models.jobs.known().nowMs(), theme);
    x += px(phasesWidth) + px(24);
    Token ink = row.words == tr("no estimate yet") ? Token::Text2 : Token::Text;
    if (hasSign(row)) {
        const StatusLook sign = statusLook(row.late ? Status::Late : shownStatus(row.facts));
        ink = sign.wordToken;
        paintIcon(painter, QRect(x, rect.top(), px(bodyText), rect.height()), sign.icon, theme.color(sign.iconToken),
                  px(bodyText));
        x += px(lateIconSpace);
    }
    setInk(painter, bodyText, false, ink);
    drawName(painter, QRect(x, rect.top(), rect.right() - x + 1, rect.height()), row.words);
}

void WallRunning::paintBody(QPainter &painter)
{
    const QRect all = inside();
    if (isEmpty()) {
        setInk(painter, titleText, true, Token::Text2);
        drawWords(painter, QRect(all.left(), 0, all.width(), height()),
                  m_models.figures.isKnown() ? tr("No jobs are running.") : u"…"_s);
        return;
    }
    const int head = lineOf(titleText);
    setInk(painter, titleText, true, Token::Text);
    const QString title = tr("Running");
    const int titleWidth = painter.fontMetrics().horizontalAdvance(title);
    const int top = px(16);
    drawWords(painter, QRect(all.left(), top, all.width(), head), title);
    setInk(painter, titleText, true, Token::Text2);
    drawWords(painter, QRect(all.left() + titleWidth + px(20), top, all.width() - titleWidth - px(20), head),
              locale().toString(m_all));
    const int step = std::max(px(runningRowHeight), lineOf(bodyText));
    const int first = top + head + px(4);
    const int shown = std::clamp((height() - first) / step, 1, int(m_rows.size()));
    int wordsWidth = 0;
    for (const Row &row : std::as_const(m_rows).mid(0, shown))
        wordsWidth = std::max(wordsWidth, widthOf(row.words, bodyText, false) + (hasSign(row) ? px(lateIconSpace) : 0));
    const int nameWidth = all.width() - px(phasesWidth) - px(48) - std::min(wordsWidth + 2, all.width() / 2);
    for (int row = 0; row < shown; ++row)
        paintRow(painter, m_rows[row], QRect(all.left(), first + row * step, all.width(), step), nameWidth);
    setInk(painter, smallText, false, Token::Text2);
    if (shown < m_all)
        painter.drawText(QRect(all.left(), top, all.width(), head), Qt::AlignVCenter | Qt::AlignRight,
                         tr("and %Ln more", nullptr, m_all - shown));
}

} // namespace exportdesk
