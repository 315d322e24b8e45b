// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/failurespanel.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobfigures.h"
#include "models/jobs/jobtext.h"
#include "views/dashboard/dashboardwords.h"
#include "views/shared/paint.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr int failureBarWidth = 56;
constexpr int fewestFailureRows = 4;
} // namespace

FailuresPanel::FailuresPanel(const DashboardModels &models, QWidget *parent)
    : Panel(parent)
    , m_models(models)
{
    setObjectName("dashboard.failures");
}

void FailuresPanel::updateRows()
{
    const JobFigures &figures = m_models.figures;
    PanelHead head;
    head.title = tr("Failures by cause");
    const QList<FailureGroup> &groups = figures.failures();
    const bool any = !groups.isEmpty();
    const int failed = std::accumulate(groups.begin(), groups.end(), 0,
                                       [](int sum, const FailureGroup &group) { return sum + group.count(); });
    setEmptySentence(any ? QString() : figures.isKnown() ? tr("No jobs failed in this period.") : QString(u"…"_s));
    head.linkWord = any ? tr("Show %Ln failed job(s)", nullptr, failed) : QString();
    head.linkTarget = dashboardWords::search({u"status:failed"_s, rangeQuery(figures.statistics().range.fromMs())});
    setHead(head);
    refresh();
}

int FailuresPanel::rowHeight() const
{
    const int least = std::max(28, lineHeight(Theme::Role::Body) + 6);
    const int rows = std::clamp<int>(int(m_models.figures.failures().size()), fewestFailureRows,
                                     std::max(fewestFailureRows, body().height() / least));
    return std::clamp(body().height() / rows, least, 38);
}

int FailuresPanel::shown() const
{
    return std::min<int>(int(m_models.figures.failures().size()), std::max(1, body().height() / rowHeight()));
}

QRect FailuresPanel::rowRect(int row) const
{
    return {1, body().top() + row * rowHeight(), width() - 2, rowHeight()};
}

QSize FailuresPanel::minimumSizeHint() const
{
    return {400,
            20 + lineHeight(Theme::Role::Strong) + 8
                + fewestFailureRows * std::max(36, lineHeight(Theme::Role::Body) + 8)};
}

void FailuresPanel::paintBody(PanelPainter &painter)
{
    const QList<FailureGroup> &groups = m_models.figures.failures();
    const int most = groups.first().count();
    for (int row = 0; row < shown(); ++row) {
        const FailureGroup &group = groups[row];
        const QRect rect = rowRect(row);
        if (row > 0)
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), painter.color(Token::RowLine));
        paintIcon(painter, QRect(padding, rect.top(), 16, rect.height()), Icon::StatusFailed,
                  painter.color(Token::Err));
        const QString count = locale().toString(group.count());
        const int countWidth = std::max(28, widthOf(Theme::Role::Strong, locale().toString(most)));
        int x = padding + 16 + 4;
        painter.setInk(Theme::Role::Strong, Token::Text);
        painter.drawWords(QRect(x, rect.top(), countWidth, rect.height()), count, Qt::AlignRight);
        x += countWidth + 8;
        const int bar = std::max(3, failureBarWidth * group.count() / most);
        const int barLeft = width() - padding - failureBarWidth;
        paint::box(painter, QRect(barLeft, rect.center().y() - 3, bar, 7), 2, painter.color(Token::ChartErr));
        const QString when = dashboardWords::when(group.lastMs, m_models.figures.countedAtMs(), locale());
        const int whenWidth = std::max(72, widthOf(Theme::Role::Small, when) + 2);
        painter.setInk(Theme::Role::Small, Token::Text2);
        painter.drawWords(QRect(barLeft - 8 - whenWidth, rect.top(), whenWidth, rect.height()), when, Qt::AlignRight);
        painter.setInk(Theme::Role::Body, Token::Text);
        painter.drawName(QRect(x, rect.top(), barLeft - 16 - whenWidth - x, rect.height()),
                         dashboardWords::cause(group));
    }
}

QString FailuresPanel::summary() const
{
    return tr("%Ln cause(s)", nullptr, int(m_models.figures.failures().size()));
}

QList<LinkSpot> FailuresPanel::bodySpots() const
{
    QList<LinkSpot> spots;
    const JobFigures &figures = m_models.figures;
    for (int row = 0; row < shown(); ++row) {
        const FailureGroup &group = figures.failures()[row];
        QStringList datasets;
        for (const QString &id : group.datasetIds.mid(0, 5))
            datasets.append(dashboardWords::datasetName(m_models.jobs, id));
        if (group.datasetIds.size() > datasets.size())
            datasets.append(u"…"_s);
        const QString name = tr("%Ln failed job(s): %1", nullptr, group.count()).arg(dashboardWords::cause(group));
        const QString exact = tr("%1\nFirst: %2\nLast: %3\nDatasets: %4")
                                  .arg(name, jobText::exactMoment(group.firstMs), jobText::exactMoment(group.lastMs),
                                       datasets.join(u", "_s));
        spots.append({rowRect(row).adjusted(6, 4, -6, -3),
                      dashboardWords::search(
                          {failureSearch(group.code, group.text), rangeQuery(figures.statistics().range.fromMs())}),
                      name, exact});
    }
    return spots;
}

} // namespace exportdesk
