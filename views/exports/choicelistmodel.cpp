// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/choicelistmodel.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

void ChoiceListModel::setChoices(const QList<Choice> &choices)
{
    if (m_choices == choices)
        return;
    m_choices = choices;
    filter();
}

void ChoiceListModel::setText(const QString &text)
{
    m_words = text.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    filter();
}

bool ChoiceListModel::matches(const Choice &choice) const
{
    if (m_words.isEmpty())
        return true;
    const QString all
        = QStringList{choice.title, choice.mark, choice.detail, choice.key, choice.search}.join(u'\n').toCaseFolded();
    return std::all_of(m_words.begin(), m_words.end(), [&all](const QString &word) { return all.contains(word); });
}

void ChoiceListModel::filter()
{
    QList<Choice> shown;
    for (const Choice &choice : m_choices)
        if (matches(choice))
            shown += choice;
    const auto sameRows = [&] {
        return std::equal(shown.begin(), shown.end(), m_shown.begin(), m_shown.end(),
                          [](const Choice &left, const Choice &right) { return left.key == right.key; });
    };
    if (sameRows()) {
        const bool changed = shown != m_shown;
        m_shown = shown;
        if (changed)
            Q_EMIT dataChanged(index(0), index(int(m_shown.size()) - 1));
        return;
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

int ChoiceListModel::rowOf(const QString &key) const
{
    for (qsizetype row = 0; row < m_shown.size(); ++row)
        if (m_shown.at(row).key == key)
            return int(row);
    return -1;
}

int ChoiceListModel::enabledFrom(int row) const
{
    for (int at = std::max(row, 0); at < m_shown.size(); ++at)
        if (m_shown.at(at).enabled)
            return at;
    return -1;
}

int ChoiceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ChoiceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Choice &choice = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return choice.title;
    case DetailRole:
        return choice.detail;
    case MarkRole:
        return choice.mark;
    case Qt::AccessibleDescriptionRole:
        return choice.mark.isEmpty() ? choice.detail : QStringList{choice.mark, choice.detail}.join(u". "_s);
    case KeyRole:
        return choice.key;
    case Qt::ToolTipRole:
        return choice.key.isEmpty() ? choice.detail : choice.key;
    case Qt::CheckStateRole:
        return m_checkable && !choice.key.isEmpty() ? QVariant(int(choice.checked ? Qt::Checked : Qt::Unchecked))
                                                    : QVariant(); // a heading
    default:
        return {};
    }
}

Qt::ItemFlags ChoiceListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemNeverHasChildren;
    if (m_shown.at(index.row()).enabled)
        flags |= Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return flags;
}

} // namespace exportdesk
