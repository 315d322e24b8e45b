// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/profiletreemodel.h"

#include "models/results/resultjson.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString hiddenValue = u"••••••"_s;

} // namespace

struct ProfileTreeModel::Node {
    Node *parent = nullptr;
    int row = 0;
    QString name; ///< key, or number of an entry
    QString path;
    ResultValue value; ///< without its items, which are children
    std::vector<std::unique_ptr<Node>> children;

    bool isContainer() const
    {
        return value.kind == ResultValue::Kind::Object || value.kind == ResultValue::Kind::Array;
    }
    bool isEmpty() const
    {
        if (isContainer())
            return children.empty();
        return value.isNull() || (value.kind == ResultValue::Kind::Text && value.text.isEmpty());
    }
    void fill(const ResultValue &from)
    {
        value.kind = from.kind;
        value.text = from.text;
        for (size_t i = 0; i < from.items.size(); ++i) {
            auto child = std::make_unique<Node>();
            child->parent = this;
            child->row = int(i);
            const bool isMember = from.kind == ResultValue::Kind::Object;
            child->name = isMember ? from.keys.value(qsizetype(i)) : QString::number(i + 1);
            child->path = !isMember ? path : path.isEmpty() ? child->name : QString(path + u'.' + child->name);
            child->fill(from.items[i]);
            children.push_back(std::move(child));
        }
    }
};

ProfileTreeModel::ProfileTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

ProfileTreeModel::~ProfileTreeModel() = default;

void ProfileTreeModel::setProfile(const ResultValue &profile)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_root->fill(profile);
    endResetModel();
}

void ProfileTreeModel::setHidden(bool hidden, const QSet<QString> &revealedPaths)
{
    if (m_hidden == hidden && m_revealed == revealedPaths)
        return;
    // Texts of all depths change; a reset would close what is open.
    Q_EMIT layoutAboutToBeChanged();
    m_hidden = hidden;
    m_revealed = revealedPaths;
    Q_EMIT layoutChanged();
}

bool ProfileTreeModel::isHiddenNode(const Node &node) const
{
    if (!m_hidden || node.isContainer() || node.isEmpty())
        return false;
    for (qsizetype end = node.path.size(); end > 0; end = node.path.lastIndexOf(u'.', end - 1))
        if (m_revealed.contains(node.path.first(end)))
            return false;
    return true;
}

QByteArray ProfileTreeModel::toJson() const
{
    QByteArray text;
    const auto write = [&](const auto &self, const Node &node, int depth) -> void {
        if (!node.isContainer()) {
            text += resultJson(node.value);
            return;
        }
        const bool isObject = node.value.kind == ResultValue::Kind::Object;
        text += isObject ? '{' : '[';
        bool isFirst = true;
        for (const auto &child : node.children) {
            if (isHiddenNode(*child))
                continue;
            text += (isFirst ? "\n" : ",\n") + QByteArray((depth + 1) * 4, ' ');
            isFirst = false;
            if (isObject)
                text += resultJsonText(child->name) + ": ";
            self(self, *child, depth + 1);
        }
        if (!isFirst)
            text += '\n' + QByteArray(depth * 4, ' ');
        text += isObject ? '}' : ']';
    };
    write(write, *m_root, 0);
    return text + '\n';
}

QModelIndex ProfileTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node *node = parent.isValid() ? static_cast<const Node *>(parent.constInternalPointer()) : m_root.get();
    return createIndex(row, column, node->children[size_t(row)].get());
}

QModelIndex ProfileTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Node *above = static_cast<const Node *>(index.constInternalPointer())->parent;
    return !above || above == m_root.get() ? QModelIndex() : createIndex(above->row, NameColumn, above);
}

int ProfileTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const Node *node = parent.isValid() ? static_cast<const Node *>(parent.constInternalPointer()) : m_root.get();
    return int(node->children.size());
}

int ProfileTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ProfileTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *static_cast<const Node *>(index.constInternalPointer());
    switch (role) {
    case HiddenRole:
        return isHiddenNode(node);
    case EmptyRole:
        return node.isEmpty();
    case PathRole:
        return node.path;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        break;
    default:
        return {};
    }
    if (index.column() == NameColumn)
        return node.name;
    if (isHiddenNode(node))
        return role == Qt::DisplayRole       ? QVariant(hiddenValue)
            : role == Qt::AccessibleTextRole ? QVariant(tr("hidden"))
                                             : QVariant();
    if (node.isEmpty())
        return tr("empty");
    if (node.value.kind == ResultValue::Kind::Array)
        return tr("%Ln entry(ies)", nullptr, int(node.children.size()));
    if (node.value.kind == ResultValue::Kind::Object)
        return tr("%Ln field(s)", nullptr, int(node.children.size()));
    return node.value.text;
}

QVariant ProfileTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return section == NameColumn ? tr("Field") : tr("Value");
}

} // namespace exportdesk
