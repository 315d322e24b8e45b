// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobwords.h"

#include <QByteArray>

namespace exportdesk
{

/// Adds words that come as UTF-8; a text that was met before is found without decoding it.
class WordsByUtf8
{
public:
    /// \a words outlives this.
    explicit WordsByUtf8(JobWords &words)
        : m_words(words)
    {
    }
    quint32 add(QByteArrayView utf8);
    const JobWords &words() const { return m_words; }

private:
    JobWords &m_words;
    QHash<QByteArray, quint32> m_known;
};

} // namespace exportdesk
