// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/previews/previewedrows.h"

#include <QAbstractTableModel>

namespace exportdesk
{

class ProfilePreview;

/// The rows of a preview as a table of fields and values.
class PreviewRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, ValueColumn, columns };
    enum Role {
        MissingRole = Qt::UserRole + 1, ///< bool: asked for, and not in this profile
    };
    enum class Extent { AsExported, Entire };
    Q_ENUM(Extent)

    /// \a preview outlives the model.
    explicit PreviewRowsModel(const ProfilePreview &preview, QObject *parent = nullptr);

    void setExtent(Extent extent);
    Extent extent() const { return m_extent; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void read();

    const ProfilePreview &m_preview;
    Extent m_extent = Extent::AsExported;
    QList<PreviewedRow> m_rows;
};

} // namespace exportdesk
