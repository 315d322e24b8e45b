// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resultanswer.h"
#include "models/table/tablemodel.h"

namespace exportdesk
{

/// The requested fields of a result with how far they are filled.
class ResultFieldsModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column {
        FieldColumn,
        FilledColumn,
        EmptyColumn,
        DistinctColumn,
        TypeColumn,
        RangeColumn,
        ChangedColumn,
        ColumnCount
    };
    enum Role {
        ShareRole = FirstRoleOfModel, ///< double from 0 to 1: filled rows
        OfEventsRole, ///< bool
        EmptyInAllRole, ///< bool
    };

    explicit ResultFieldsModel(QObject *parent = nullptr);

    void setAnswer(const ResultAnswer &answer);
    /// Hides least and greatest values.
    void setHidden(bool hidden);
    const FieldAnswer &field(int row) const { return m_fields[row]; }

private:
    std::span<const TableModel::Column> columns() const override;
    int rows() const override { return int(m_fields.size()); }
    QString columnTitle(int column) const override;
    QString columnToolTip(int column) const override;
    QString cellText(int row, int column) const override;
    SortValue cellSortValue(int row, int column) const override;
    QString cellToolTip(int row, int column) const override;
    QString cellAccessibleText(int row, int column) const override;
    QVariant cellExtra(int row, int column, int role) const override;
    QString rangeText(const FieldAnswer &field) const;

    QList<FieldAnswer> m_fields;
    std::optional<LastRunAnswer> m_lastRun;
    bool m_hidden = true;
};

} // namespace exportdesk
