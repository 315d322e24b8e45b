// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/datasetsmodel.h"
#include "models/table/rowfilter.h"

namespace exportdesk
{

/// Which datasets are shown: all, export targets or the others, narrowed by name, description or id.
class DatasetFilter final : public RowFilter
{
public:
    enum class Kind { All, Targets, Others };

    explicit DatasetFilter(const DatasetsModel &datasets)
        : m_datasets(datasets)
    {
    }

    void setKind(Kind kind) { m_kind = kind; }
    void setText(const QString &text) { m_text = text.trimmed().toCaseFolded(); }
    bool isActive() const { return m_kind != Kind::All || !m_text.isEmpty(); }
    /// How many datasets of this kind match the text.
    int count(Kind kind) const;

    bool accepts(int sourceRow) const override;

private:
    bool fits(int row, Kind kind) const;

    const DatasetsModel &m_datasets;
    Kind m_kind = Kind::All;
    QString m_text;
};

} // namespace exportdesk
