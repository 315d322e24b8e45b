// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/dashboardmodels.h"
#include "views/dashboard/wallpart.h"

namespace exportdesk
{

/// The failures of the range that nobody has acknowledged: how many, and the first of them, those started here before
/// others. Without any, one line says since when.
class WallFailures final : public WallPart
{
    Q_OBJECT

public:
    WallFailures(const DashboardModels &models, QWidget *parent);

    void updateRows();
    bool isEmpty() const { return m_rows.isEmpty(); }
    int count() const { return m_count; }

protected:
    Token frame() const override;
    void paintBody(QPainter &painter) override;

private:
    /// Failures of one dataset with one cause.
    struct Row {
        QString name;
        QString cause;
        bool isBatch = false;
        int times = 1;
        qint64 lastMs = -1; ///< epoch
    };
    void gather();
    QString sinceWords() const;
    QString causeWords(const Row &row) const;
    void paintHead(QPainter &painter, int more);
    void paintCalm(QPainter &painter);
    void paintRow(QPainter &painter, const Row &row, const QRect &rect);

    DashboardModels m_models;
    QList<Row> m_rows;
    int m_count = 0;
    int m_batches = 0; ///< of count
};

} // namespace exportdesk
