// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/fieldtree.h"

#include <QAbstractItemModel>

namespace exportdesk
{

struct FieldShape;

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
        ChosenRole, ///< bool: its own path is chosen (not only implied by a parent)
        NearestRole, ///< QString: for a row that is not in the schema, the path it probably means
        NodeRole, ///< int: index into tree().nodes(), -1 for a row that is not in the schema
    };

    explicit FieldTreeModel(QObject *parent = nullptr);
    ~FieldTreeModel() override;

    const FieldTree &tree() const { return m_tree; }
    /// Whether fields can be checked; by default they can. Without, there are no boxes: a schema to look at.
    void setChoosable(bool on);
    bool isChoosable() const { return m_choosable; }
    /// Shows another schema; the chosen paths stay, known or not.
    void setTree(const FieldTree &tree);

    /// The chosen paths in the operator's order, without those that a chosen parent implies.
    QStringList selectedPaths() const;
    /// Replaces the choice; duplicates and implied paths are dropped, unknown paths kept as flagged rows.
    void setSelectedPaths(const QStringList &paths);
    /// Adds to the choice, as setSelectedPaths does.
    void addPaths(const QStringList &paths);
    void clearSelection() { setSelectedPaths({}); }
    /// Puts \a replacement in the place of \a path, for a fix of an unknown one.
    void replacePath(const QString &path, const QString &replacement);
    /// The chosen paths that are not in the schema; none as long as no schema is there.
    QStringList unknownPaths() const;
    /// The paths shown as rows after the known top-level ones: unknown, inside a map, or too deep to tell.
    const QStringList &outsidePaths() const { return m_unknown; }
    /// Whether the choice covers the field, by its own path or a parent's.
    bool isCovered(int node) const { return m_states[node] == Qt::Checked; }
    /// Number of chosen paths.
    int selectedCount() const { return int(m_chosen.size()); }
    /// Number of fields without fields below them that the choice covers, unknown paths included.
    int coveredLeafCount() const;

    QModelIndex indexOfPath(const QString &path) const;
    QModelIndex indexOfNode(int node) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Qt::CheckStateRole of FieldColumn: Checked chooses; Unchecked takes away, splitting a chosen parent into the
    /// other fields below it.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// To be called when the language has changed.
    void retranslate();

Q_SIGNALS:
    /// The chosen paths are others, or in another order. Emitted after dataChanged and row changes.
    void selectionChanged();

private:
    struct Chosen {
        QString path;
        int node = -1; ///< -1 for a path that is not in the schema

        bool operator==(const Chosen &) const = default;
    };

    void check(int node);
    void uncheck(int node);
    QList<Chosen> splitAround(int chosenAncestor, int node) const;
    QList<Chosen> minimal(const QStringList &paths) const;
    void apply(QList<Chosen> chosen);
    void showUnknown();
    void computeStates();
    void announceStates();
    QVariant knownData(int at, int column, int role) const;
    QVariant unknownData(const QString &path, int column, int role) const;
    QString unknownText(FieldTree::Match match) const;
    QString nearestTo(const QString &path) const;

    bool m_choosable = true;
    FieldTree m_tree;
    std::unique_ptr<FieldShape> m_shape;
    QList<Chosen> m_chosen; ///< in the operator's order
    QStringList m_unknown; ///< the rows after the known top-level ones
    QList<char> m_states; ///< Qt::CheckState of each node
    QList<char> m_own; ///< whether each node's own path is chosen
    mutable QHash<QString, QString> m_nearest;
};

} // namespace exportdesk
