// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobwords.h"

#include <QByteArray>

#include <array>

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
    WordsByUtf8(const WordsByUtf8 &) = delete;
    WordsByUtf8 &operator=(const WordsByUtf8 &) = delete;
    quint32 add(QByteArrayView utf8);
    const JobWords &words() const { return m_words; }

private:
    /// A text that was met lately; into a key of m_known, which does not move.
    struct Recent {
        QByteArrayView text;
        quint32 number = 0;
    };

    JobWords &m_words;
    QHash<QByteArray, quint32> m_known;
    std::array<Recent, 64> m_recent;
};

} // namespace exportdesk
