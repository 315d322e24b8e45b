// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/jobs/phaselanes.h"

#include <QWidget>

namespace exportdesk
{

/// Draws one job on a time axis: its stages to scale with the gaps between them, the usual stages below, a line for the
/// current time while it runs, and a mark at the 90th percentile of the duration.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    struct Content {
        QString id;
        QList<LanePart> lane; ///< of the job
        std::optional<UsualDuration> usual;
        qint64 nowMs = -1; ///< epoch; -1: the job has ended
        qint64 tookMs = -1; ///< total duration as in the table; -1: unknown
    };
    void setContent(const Content &content);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {400, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Scale;
    Scale scale() const;
    int rowTop(int row) const;
    void paintAxis(QPainter &painter, const Scale &scale) const;
    void paintLane(QPainter &painter, const Scale &scale, const QList<LanePart> &lane, int top, int height,
                   bool labels) const;
    void paintUsual(QPainter &painter, const Scale &scale) const;
    void paintNow(QPainter &painter, const Scale &scale) const;
    void paintLegend(QPainter &painter) const;
    QString partText(const LanePart &part) const;
    QString inWords() const;

    Content m_content;
    QList<LanePart> m_usual;
};

} // namespace exportdesk
