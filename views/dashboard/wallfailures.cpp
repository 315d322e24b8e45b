// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/wallfailures.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobfigures.h"
#include "models/jobs/jobtext.h"
#include "views/dashboard/dashboardwords.h"
#include "views/dashboard/wallwords.h"
#include "views/shared/statuslook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr double failureCountSize = 144;
constexpr double failureRowGap = 4;
constexpr qsizetype mostFailureRows = 24; // no wall shows more
} // namespace

WallFailures::WallFailures(const DashboardModels &models, QWidget *parent)
    : WallPart(parent)
    , m_models(models)
{
    setObjectName("wall.failures");
}

void WallFailures::gather()
{
    m_rows.clear();
    m_batches = 0;
    const std::vector<OpenFailure> &open = m_models.figures.statistics().openFailures;
    m_count = int(open.size());
    for (const OpenFailure &failure : open) {
        const auto facts = m_models.jobs.facts(failure.id);
        if (!facts)
            continue;
        m_batches += facts->batchFailed();
        Row row{dashboardWords::datasetName(m_models.jobs, facts->datasetId),
                facts->batchFailed() ? u""_s : jobText::shortError(facts->errorCode, facts->errorMessage),
                facts->batchFailed(), 1, facts->createdMs};
        if (facts->batchFailed() && facts->mark.arrived >= 0)
            row.cause = jobText::arrived(*facts, locale());
        const auto same = std::find_if(m_rows.begin(), m_rows.end(), [&row](const Row &one) {
            return one.name == row.name && one.isBatch == row.isBatch && (row.isBatch || one.cause == row.cause);
        });
        if (same != m_rows.end()) {
            ++same->times;
            same->lastMs = std::max(same->lastMs, row.lastMs);
        } else if (m_rows.size() < mostFailureRows) {
            m_rows.append(row);
        }
    }
}

QString WallFailures::sinceWords() const
{
    const JobFigures &figures = m_models.figures;
    return dashboardWords::when(figures.statistics().range.fromMs(), figures.countedAtMs(), locale());
}

QString WallFailures::causeWords(const Row &row) const
{
    const QString words = row.isBatch
        ? (row.cause.isEmpty() ? tr("Batch failed") : tr("Batch failed: %1").arg(row.cause))
        : row.cause.isEmpty() ? tr("No reason given by the platform")
                              : row.cause;
    return row.times > 1 ? tr("%Ln time(s): %1", nullptr, row.times).arg(words) : words;
}

void WallFailures::updateRows()
{
    gather();
    QStringList words;
    for (const Row &row : std::as_const(m_rows))
        words.append(row.name + u": "_s + causeWords(row));
    setSpoken(isEmpty() ? tr("No failures since %1").arg(sinceWords())
                        : tr("%Ln failure(s), not acknowledged", nullptr, m_count),
              words.join(u". "_s));
    update();
}

Token WallFailures::frame() const
{
    return isEmpty() ? Token::Line : m_batches == m_count ? Token::Warn : Token::Err;
}

void WallFailures::paintCalm(QPainter &painter)
{
    const QRect all = inside();
    const StatusLook look = statusLook(Status::Succeeded);
    paintIcon(painter, QRect(all.left(), 0, px(titleText), height()), look.icon, Theme::of(this).color(look.iconToken),
              px(titleText));
    setInk(painter, titleText, true, Token::Text);
    drawWords(painter, QRect(all.left() + px(72), 0, all.width() - px(72), height()),
              m_models.figures.isKnown() ? tr("No failures since %1").arg(sinceWords()) : u"…"_s);
}

void WallFailures::paintRow(QPainter &painter, const Row &row, const QRect &rect)
{
    const StatusLook look = statusLook(row.isBatch ? Status::BatchFailed : Status::Failed);
    const Theme &theme = Theme::of(this);
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), std::max(1, px(2))), theme.color(Token::Line));
    const int top = rect.top() + px(failureRowGap);
    const int first = lineOf(bodyText);
    paintIcon(painter, QRect(rect.left(), top, px(44), first), look.icon, theme.color(look.iconToken), px(40));
    const int left = rect.left() + px(64);
    const QString when = wallWords::ago(row.lastMs, m_models.jobs.known().nowMs(), locale());
    const int whenWidth = widthOf(when, bodyText, false) + 2;
    setInk(painter, bodyText, false, Token::Text2);
    drawWords(painter, QRect(rect.right() - whenWidth, top, whenWidth, first), when, Qt::AlignRight);
    setInk(painter, bodyText, true, Token::Text);
    drawName(painter, QRect(left, top, rect.right() - whenWidth - px(24) - left, first), row.name);
    setInk(painter, smallText, false, look.wordToken);
    drawName(painter, QRect(left, top + first, rect.right() - left, lineOf(smallText)), causeWords(row));
}

void WallFailures::paintBody(QPainter &painter)
{
    if (isEmpty()) {
        paintCalm(painter);
        return;
    }
    const QRect all = inside();
    const int head = lineOf(titleText) + lineOf(smallText);
    const int step = lineOf(bodyText) + lineOf(smallText) + 2 * px(failureRowGap);
    const int top = all.top() + head + px(12);
    const int room = std::clamp((rect().bottom() - px(8) - top) / step, 0, int(m_rows.size()));
    int more = m_count;
    for (int row = 0; row < room; ++row) {
        paintRow(painter, m_rows[row], QRect(all.left(), top + row * step, all.width(), step));
        more -= m_rows[row].times;
    }
    paintHead(painter, more);
}

/// \a more: how many failures are not in the rows below.
void WallFailures::paintHead(QPainter &painter, int more)
{
    const QRect all = inside();
    const QString count = locale().toString(m_count);
    const int head = lineOf(titleText) + lineOf(smallText);
    setInk(painter, failureCountSize, true, frame());
    const int countWidth = painter.fontMetrics().horizontalAdvance(count) + 2;
    painter.drawText(QRect(all.left(), 0, countWidth, head + 2 * px(padding) - px(8)), Qt::AlignVCenter | Qt::AlignLeft,
                     count);
    const int left = all.left() + countWidth + px(28);
    setInk(painter, titleText, true, Token::Text);
    drawWords(painter, QRect(left, all.top(), all.right() - left, lineOf(titleText)), tr("failed, not acknowledged"));
    setInk(painter, smallText, false, Token::Text2);
    const QString rest = more > 0 ? tr("and %Ln more", nullptr, more) : QString();
    const int restWidth = more > 0 ? painter.fontMetrics().horizontalAdvance(rest) + 2 : 0;
    const QRect line(left, all.top() + lineOf(titleText), all.right() - left, lineOf(smallText));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, rest);
    QString words = tr("since %1").arg(sinceWords());
    if (m_batches > 0 && m_batches < m_count) {
        //: Of all failures those of which only the batch failed; %1: since when
        const QString both = tr("%Ln with a failed batch, %1", nullptr, m_batches).arg(words);
        if (painter.fontMetrics().horizontalAdvance(both) <= line.width() - restWidth - px(16)) // its row says it, too
            words = both;
    }
    drawWords(painter, line.adjusted(0, 0, -restWidth, 0), words);
}

} // namespace exportdesk
