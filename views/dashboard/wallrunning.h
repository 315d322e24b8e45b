// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/runningjobs.h"
#include "views/dashboard/wallpart.h"

namespace exportdesk
{

/// What is running, late jobs first: name, phases, how long still. Without any, one line says so.
class WallRunning final : public WallPart
{
    Q_OBJECT

public:
    WallRunning(const DashboardModels &models, QWidget *parent);

    /// Repaints only when something differs.
    void updateRows();
    bool isEmpty() const { return m_rows.isEmpty(); }
    int count() const { return m_all; }

protected:
    void paintBody(QPainter &painter) override;

private:
    struct Row {
        JobFacts facts;
        QString name;
        QString words;
        bool late = false;
        bool operator==(const Row &) const = default;
    };
    QString words(const JobFacts &facts, bool late) const;
    /// Its words stand beside an icon.
    static bool hasSign(const Row &row);
    void paintRow(QPainter &painter, const Row &row, const QRect &rect, int nameWidth);

    DashboardModels m_models;
    QList<Row> m_rows;
    int m_all = 0;
};

} // namespace exportdesk
