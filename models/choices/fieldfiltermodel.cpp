// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/fieldfiltermodel.h"

#include "models/choices/fieldtreemodel.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

FieldFilterModel::FieldFilterModel(FieldTreeModel *source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    // Connected before the base class is, so that its answers are about the new rows.
    connect(source, &QAbstractItemModel::modelReset, this, &FieldFilterModel::evaluate);
    connect(source, &FieldTreeModel::selectionChanged, this, &FieldFilterModel::whenSelectionChanged);
    evaluate();
    setSourceModel(source);
}

void FieldFilterModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    refresh();
}

void FieldFilterModel::setOnlySelected(bool only)
{
    if (only == m_onlySelected)
        return;
    m_onlySelected = only;
    refresh();
}

/// Thousands of fields that come or go do so in one change of the layout: a signal for each run of neighbours would let
/// the base class and the views look through all others every time.
void FieldFilterModel::refresh()
{
    constexpr int few = 100;
    const QList<char> before = m_visible;
    evaluate();
    int changes = 0;
    for (qsizetype i = 0; i < std::min(before.size(), m_visible.size()); ++i)
        changes += before[i] != m_visible[i];
    if (changes > few)
        invalidate();
    else
        invalidateFilter();
}

void FieldFilterModel::whenSelectionChanged()
{
    if (m_onlySelected)
        refresh();
    else
        evaluate(); // unknown paths may have come or gone
}

/// One pass from the last field to the first: a parent is shown when it matches or anything below it is shown.
void FieldFilterModel::evaluate()
{
    const auto &nodes = m_source->tree().nodes();
    const QStringList &texts = m_source->tree().searchTexts();
    m_matched.fill(isActive() ? 0 : 1, nodes.size());
    m_visible.fill(isActive() ? 0 : 1, nodes.size());
    int count = isActive() ? 0 : int(nodes.size());
    for (int i = isActive() ? int(nodes.size()) - 1 : -1; i >= 0; --i) {
        m_matched[i] = matches(texts[i]) && (!m_onlySelected || m_source->isCovered(i));
        count += m_matched[i];
        m_visible[i] = m_visible[i] || m_matched[i];
        if (m_visible[i] && nodes[i].parent >= 0)
            m_visible[nodes[i].parent] = 1;
    }
    for (const QString &path : m_source->outsidePaths())
        count += matches(path.toCaseFolded());
    if (std::exchange(m_matchCount, count) != count)
        Q_EMIT matchCountChanged(count);
}

bool FieldFilterModel::matches(const QString &folded) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return folded.contains(word); });
}

bool FieldFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isActive())
        return true;
    const QModelIndex index = m_source->index(row, 0, parent);
    const int node = index.data(FieldTreeModel::NodeRole).toInt();
    return node >= 0 ? bool(m_visible[node]) : matches(index.data(FieldTreeModel::PathRole).toString().toCaseFolded());
}

QModelIndex FieldFilterModel::firstMatch() const
{
    const auto found = std::find(m_matched.begin(), m_matched.end(), char(1));
    if (found != m_matched.end())
        return mapFromSource(m_source->indexOfNode(int(found - m_matched.begin())));
    for (const QString &path : m_source->outsidePaths()) {
        if (matches(path.toCaseFolded()))
            return mapFromSource(m_source->indexOfPath(path));
    }
    return {};
}

QVariant FieldFilterModel::data(const QModelIndex &index, int role) const
{
    if (role == MatchedRole) {
        const int node = QSortFilterProxyModel::data(index, FieldTreeModel::NodeRole).toInt();
        return node < 0 || m_matched[node];
    }
    if (role == MatchPositionsRole)
        return positions(QSortFilterProxyModel::data(index, FieldTreeModel::LabelRole).toString());
    if (role == Qt::AccessibleDescriptionRole && m_everythingChecked && index.column() == FieldTreeModel::FieldColumn)
        return tr("As one of all fields"); // it would otherwise be heard as chosen, before and after it is
    const QVariant value = QSortFilterProxyModel::data(index, role);
    return role == Qt::CheckStateRole && m_everythingChecked && value.isValid() ? Qt::Checked : value;
}

QVariantList FieldFilterModel::positions(const QString &label) const
{
    // Letters are compared one by one: case folding a whole text may change its length and with it the positions.
    QList<bool> marked(label.size(), false);
    for (const QString &word : m_words) {
        for (qsizetype at = label.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = label.indexOf(word, at + 1, Qt::CaseInsensitive))
            std::fill_n(marked.begin() + at, std::min(word.size(), label.size() - at), true);
    }
    QVariantList found;
    for (qsizetype start = 0; start < marked.size(); ++start) {
        if (!marked[start])
            continue;
        const auto end = std::find(marked.begin() + start, marked.end(), false) - marked.begin();
        found << int(start) << int(end - start);
        start = end;
    }
    return found;
}

} // namespace exportdesk
