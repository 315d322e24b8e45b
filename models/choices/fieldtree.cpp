// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/fieldtree.h"

#include "models/choices/fieldshape.h"
#include "models/choices/nearpath.h"

#include <QThreadPool>

namespace exportdesk
{

struct FieldTree::Content {
    QString schemaId;
    QString title;
    QString version;
    QList<FieldNode> nodes;
    QHash<QString, int> byPath;
    int leafCount = 0;
    qsizetype longestPath = 0;
    bool cut = false;
    FieldShape shape;
    QStringList searchTexts;

    /// The strings of tens of thousands of fields are freed where nobody waits for it.
    static void destroy(Content *content)
    {
        constexpr int manyFields = 5000;
        if (content->nodes.size() > manyFields)
            QThreadPool::globalInstance()->start([content] { delete content; });
        else
            delete content;
    }
};

FieldTree::FieldTree()
    : m_content(std::make_shared<const Content>())
{
}

FieldTree::FieldTree(QString schemaId, QString title, QString version, QList<FieldNode> nodes, bool cut)
{
    std::shared_ptr<Content> content(new Content, &Content::destroy);
    content->schemaId = std::move(schemaId);
    content->title = std::move(title);
    content->version = std::move(version);
    content->nodes = std::move(nodes);
    content->byPath.reserve(content->nodes.size());
    content->searchTexts.reserve(content->nodes.size());
    for (int i = 0; i < content->nodes.size(); ++i) {
        const FieldNode &node = content->nodes[i];
        if (!content->byPath.contains(node.path)) // keys with dots can make the same path twice; the first one counts
            content->byPath.insert(node.path, i);
        content->leafCount += node.end == i + 1;
        content->longestPath = std::max(content->longestPath, node.path.size());
        content->searchTexts.append(QStringList{node.path, node.title, node.description}.join(u'\n').toCaseFolded());
    }
    content->cut = cut;
    content->shape = FieldShape(content->nodes);
    m_content = std::move(content);
}

const QList<FieldNode> &FieldTree::nodes() const
{
    return m_content->nodes;
}

int FieldTree::leafCount() const
{
    return m_content->leafCount;
}

bool FieldTree::isCut() const
{
    return m_content->cut;
}

const FieldShape &FieldTree::shape() const
{
    return m_content->shape;
}

const QStringList &FieldTree::searchTexts() const
{
    return m_content->searchTexts;
}

const QString &FieldTree::schemaId() const
{
    return m_content->schemaId;
}

const QString &FieldTree::title() const
{
    return m_content->title;
}

const QString &FieldTree::version() const
{
    return m_content->version;
}

int FieldTree::indexOf(const QString &path) const
{
    return m_content->byPath.value(path, -1);
}

FieldTree::Match FieldTree::match(const QString &path) const
{
    if (hasPath(path))
        return Match::Field;
    // No field has a longer path; a hostile one may have any length.
    for (qsizetype dot = path.left(m_content->longestPath + 1).lastIndexOf(u'.'); dot > 0;
         dot = path.lastIndexOf(u'.', dot - 1)) {
        const int above = indexOf(path.left(dot));
        if (above < 0)
            continue;
        const FieldNode &node = nodes()[above];
        return node.map ? Match::BelowMap : node.cut ? Match::BelowCut : Match::Unknown;
    }
    return isCut() ? Match::BelowCut : Match::Unknown;
}

QString FieldTree::nearest(const QString &path) const
{
    // Alike is at most twice as long; indexes in brackets may come on top.
    return path.size() > 4 * (m_content->longestPath + 64) ? QString() : nearPath(*this, path);
}

} // namespace exportdesk
