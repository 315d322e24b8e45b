// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/sortvalue.h"

#include <QCollator>
#include <QHash>

#include <vector>

namespace exportdesk
{

/// The keys of one column, prepared so that two rows compare as two whole numbers; texts are collated once per distinct
/// text, not once per comparison.
class SortKeys
{
public:
    SortKeys(const QCollator &collator, Qt::SortOrder order);

    Qt::SortOrder order() const { return m_descending ? Qt::DescendingOrder : Qt::AscendingOrder; }
    /// Reuses the memory of keys that are not needed any more; to be called before anything else.
    void reuseMemoryOf(SortKeys &other);
    void insert(int first, int count);
    void remove(int first, int count);
    /// True when the row now compares differently.
    bool set(int row, const SortValue &value);
    /// To be called after set() and before ordered().
    void prepare();
    /// Ascending in both directions; rows without a value are the greatest in both directions.
    quint64 ordered(int row) const;

private:
    qint64 keyOf(const SortValue &value);
    qint64 numberOfWord(const QString &text);

    QCollator m_collator;
    bool m_descending;
    bool m_text = false;
    bool m_ranksStale = false;
    std::vector<qint64> m_keys; ///< the number itself, or the number of the word
    QHash<QString, qint64> m_wordNumbers;
    /// By the address of the characters, for models that give many rows the same text: the keys above own them.
    QHash<const QChar *, qint64> m_numbersByAddress;
    std::vector<QCollatorSortKey> m_wordKeys;
    std::vector<qint64> m_ranks; ///< by number of the word
};

} // namespace exportdesk
