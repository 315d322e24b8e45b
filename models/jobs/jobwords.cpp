// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobwords.h"

namespace exportdesk
{

JobWords::JobWords()
    : m_words(1)
{
}

quint32 JobWords::add(const QString &word)
{
    if (word.isEmpty())
        return 0;
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.constEnd())
        return *known;
    const auto number = quint32(m_words.size());
    m_words.push_back(word);
    m_numbers.insert(word, number);
    return number;
}

} // namespace exportdesk
