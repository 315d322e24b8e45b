// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobcomparison.h"
#include "models/table/tablemodel.h"

#include <optional>

namespace exportdesk
{

/// Two jobs side by side as a table: what, the one, the other; those lines in which they differ can stand alone.
class JobComparisonModel final : public TableModel
{
    Q_OBJECT

public:
    enum ComparisonColumn { PartColumn, NameColumn, LeftColumn, RightColumn };
    enum Role {
        DiffersRole = FirstRoleOfModel, ///< bool
    };

    explicit JobComparisonModel(Names names, QObject *parent = nullptr);

    void setJobs(const ExportJob &left, const ExportJob &right);
    void setOnlyDifferences(bool on);
    bool onlyDifferences() const { return m_onlyDifferences; }
    /// Of all lines, whether shown or not.
    int differences() const;
    int lineCount() const { return int(m_lines.size()); }
    /// What is shown, a line each, cells parted by tabs.
    QString text() const;

private:
    std::span<const Column> columns() const override;
    int rows() const override { return int(m_shown.size()); }
    QString columnTitle(int column) const override;
    QString cellText(int row, int column) const override;
    QString cellToolTip(int row, int column) const override;
    QString cellAccessibleText(int row, int column) const override;
    QVariant cellExtra(int row, int column, int role) const override;
    void compare();
    void show();

    Names m_names;
    std::optional<std::pair<ExportJob, ExportJob>> m_jobs;
    QList<ComparedLine> m_lines;
    QList<int> m_shown; ///< into m_lines
    bool m_onlyDifferences = false;
};

} // namespace exportdesk
