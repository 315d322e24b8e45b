// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/wordsbyutf8.h"

namespace exportdesk
{

quint32 WordsByUtf8::add(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return 0;
    const auto known = m_known.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
    if (known != m_known.constEnd())
        return *known;
    const quint32 number = m_words.add(QString::fromUtf8(utf8));
    m_known.insert(utf8.toByteArray(), number);
    return number;
}

} // namespace exportdesk
