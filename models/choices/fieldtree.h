// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <memory>

namespace exportdesk
{

/// One field of a schema.
struct FieldNode {
    QString path; ///< dot path from the root, without array indexes, as `fields` of an export takes it
    QString key; ///< last part of the path; may itself contain ':' and start with '_' or '@'
    QString title;
    QString description;
    QString type; ///< JSON type as written: "object", "string", …; of the items for an array; may be empty
    QString format; ///< e.g. "date-time"
    QString xdmType; ///< meta:xdmType
    QString mapValueType; ///< for a map: the type of its values
    QStringList enumValues; ///< wire values
    QStringList enumTitles; ///< one for each of enumValues; the value itself where none is given
    bool deprecated = false;
    bool array = false;
    bool map = false; ///< keys are data (identityMap): the path ends here and includes everything below
    bool cut = false; ///< what is below is unknown: recursion, depth limit or an unresolved reference
    int parent = -1; ///< index of the parent, -1 for a top-level field
    int end = 0; ///< one past the last descendant; nodes lie in preorder
    int depth = 0; ///< 0 for a top-level field

    bool operator==(const FieldNode &) const = default;
};

struct FieldShape;

/// The fields of one schema as a tree: immutable, cheap to copy, nodes in preorder and siblings by key.
class FieldTree
{
public:
    /// How a path relates to the schema.
    enum class Match {
        Field, ///< it is a field
        BelowMap, ///< it names a key inside a map; maps are exported whole
        BelowCut, ///< it may or may not exist: the schema could not be followed that far
        Unknown, ///< not in the schema
    };

    FieldTree();
    /// \a nodes in preorder with parent, end and depth set; \a cut: there are more on the top level.
    FieldTree(QString schemaId, QString title, QString version, QList<FieldNode> nodes, bool cut = false);

    /// Whether both are copies of one tree.
    bool isCopyOf(const FieldTree &other) const { return m_content == other.m_content; }
    bool isEmpty() const { return nodes().isEmpty(); }
    const QList<FieldNode> &nodes() const;
    /// Number of fields without fields below them.
    int leafCount() const;
    /// The schema has more fields than were read.
    bool isCut() const;
    /// Made with the tree, in the thread of its reader.
    const FieldShape &shape() const;
    /// By node: what a search for a field looks at, case-folded.
    const QStringList &searchTexts() const;
    const QString &schemaId() const;
    const QString &title() const;
    const QString &version() const;

    /// Index of the field with exactly this path, or -1.
    int indexOf(const QString &path) const;
    bool hasPath(const QString &path) const { return indexOf(path) >= 0; }
    Match match(const QString &path) const;
    /// The known path that \a path probably means: another letter case, the map or parent it lies in, the same last
    /// part elsewhere, or a small typing error; empty when nothing is near.
    QString nearest(const QString &path) const;

private:
    struct Content;
    std::shared_ptr<const Content> m_content;
};

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::FieldTree)
