// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/fieldcells.h"
#include "models/choices/fieldchoice.h"

#include <QAbstractItemModel>

namespace exportdesk
{

/// The fields of a schema as a checkable tree, and the paths chosen in it.
///
/// Checking a field chooses its path and thereby everything below it; a field with chosen ones below it is partially
/// checked. Chosen paths that the schema does not know stay as flagged rows after the known top-level ones.
class FieldTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, TypeColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole + 1, ///< QString
        LabelRole, ///< QString: the path, with "[]" for an array; same as Qt::DisplayRole of FieldColumn
        TitleRole, ///< QString
        DescriptionRole, ///< QString
        TypeRole, ///< QString, wire type, e.g. "string", "object"
        FormatRole, ///< QString
        EnumRole, ///< QStringList of wire values
        DeprecatedRole, ///< bool
        KnownRole, ///< bool: false for a row that is not in the schema; true as long as no schema is there
        MatchRole, ///< int: FieldTree::Match
        MapRole, ///< bool
        CoveredRole, ///< bool: chosen, by its own path or a parent's
        ChosenRole, ///< bool: its own path is chosen (not only implied by a parent)
        NearestRole, ///< QString: for a row that is not in the schema, the path it probably means
        NodeRole, ///< int: index into tree().nodes(), -1 for a row that is not in the schema
    };

    explicit FieldTreeModel(QObject *parent = nullptr);

    const FieldTree &tree() const { return m_choice.tree(); }
    /// Whether fields can be checked; by default they can. Otherwise there are no boxes: a schema to look at.
    void setChoosable(bool on);
    bool isChoosable() const { return m_choosable; }
    /// Shows another schema; the chosen paths stay, known or not.
    void setTree(const FieldTree &tree);

    /// The chosen paths in the operator's order, without those that a chosen parent implies.
    QStringList selectedPaths() const { return m_choice.paths(); }
    /// Number of chosen paths.
    int selectedCount() const { return m_choice.count(); }
    /// Number of fields without fields below them that the choice covers, unknown paths included.
    int coveredLeafCount() const { return m_choice.coveredLeafCount(); }
    /// Whether the choice covers the field, by its own path or a parent's.
    bool isCovered(int node) const { return m_choice.state(node) == Qt::Checked; }
    /// Replaces the choice; duplicates and implied paths are dropped, unknown paths kept as flagged rows.
    void setSelectedPaths(const QStringList &paths);
    /// Adds to the choice, as setSelectedPaths does.
    void addPaths(const QStringList &paths);
    /// Puts \a replacement in the place of \a path, for a fix of an unknown one.
    void replacePath(const QString &path, const QString &replacement);
    /// The chosen paths that are not in the schema; none while there is no schema.
    QStringList unknownPaths() const { return m_choice.unknownPaths(); }
    /// The paths shown as rows after the known top-level ones: unknown, inside a map, or too deep to tell.
    const QStringList &outsidePaths() const { return m_outside; }

    QModelIndex indexOfPath(const QString &path) const;
    QModelIndex indexOfNode(int node) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Qt::CheckStateRole of FieldColumn: Checked chooses; Unchecked removes, splitting a chosen parent into the other
    /// fields below it.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The chosen paths or their order changed. Emitted after dataChanged and row changes.
    void selectionChanged();

private:
    void setChoice(const FieldChoice &choice);
    void showOutsidePaths();
    void announceStates(const FieldChoice &before);

    bool m_choosable = true;
    FieldChoice m_choice;
    FieldCells m_cells;
    QStringList m_outside; ///< the rows after the known top-level ones
};

} // namespace exportdesk
