// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace exportdesk
{

/// Texts that many rows share, each stored once under a number; 0 is the empty text. Only grows.
class JobWords
{
public:
    JobWords();
    quint32 add(const QString &word);
    const QString &at(quint32 number) const { return m_words[number]; }
    /// 0 when no row ever had it.
    quint32 find(const QString &word) const { return m_numbers.value(word, 0); }
    quint32 size() const { return quint32(m_words.size()); }

private:
    std::vector<QString> m_words;
    QHash<QString, quint32> m_numbers;
};

} // namespace exportdesk
