// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/jobs/phaselanes.h"

#include <QWidget>

namespace exportdesk
{

/// Draws one job on a time axis: its stages to scale with the gaps between them, how it usually goes below, a line for
/// now while it runs, and a mark where nine of ten are done.
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
        qint64 tookMs = -1; ///< all in all, as the table has it; -1: not known
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
