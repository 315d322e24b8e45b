// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/secretscrubber.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype windowBytes = 4 * 1024 * 1024;
constexpr qsizetype overlapBytes = 64 * 1024; ///< longer than a secret

/// The bytes of a file, cut into pages (https://www.sqlite.org/fileformat2.html).
class RawPages
{
public:
    RawPages(QByteArray &bytes, bool isLog)
        : m_bytes(bytes)
    {
        if (isLog) {
            m_size = qsizetype(number(8));
            m_first = 32;
            m_frameHead = 24;
        } else if (bytes.size() >= 100) {
            m_size = qFromBigEndian<quint16>(bytes.constData() + 16);
            m_size = m_size == 1 ? 65536 : m_size;
        }
        if (m_size < 512 || m_size > 65536 || (m_size & (m_size - 1)) != 0)
            m_size = 4096; // the head is damaged
    }

    /// Overwrites a secret, and what continues it on other pages.
    void mask(qsizetype begin, qsizetype length)
    {
        const qsizetype end = begin + length;
        std::fill(m_bytes.begin() + begin, m_bytes.begin() + end, '*');
        // A text that does not fit into its page goes on where the number behind it points, or on a page that only
        // continues others, the number at the page's beginning.
        const qsizetype page = pageStart(end);
        const bool fillsPage = end == page + m_size;
        const qsizetype pointer = fillsPage ? page : end;
        if (fillsPage || (end < m_bytes.size() && m_bytes[end] == '\0'))
            maskContinued(number(pointer), 64);
    }

private:
    quint32 number(qsizetype at) const
    {
        return at >= 0 && at + 4 <= m_bytes.size() ? qFromBigEndian<quint32>(m_bytes.constData() + at) : 0;
    }
    qsizetype pageStart(qsizetype at) const
    {
        const qsizetype step = m_size + m_frameHead;
        return m_first + std::max<qsizetype>(0, at - 1 - m_first) / step * step + m_frameHead;
    }
    static bool isPartOfSecret(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("._~+/=-").find(c) != std::string_view::npos;
    }
    void maskContinued(quint32 pageNumber, int mostPages)
    {
        if (pageNumber == 0 || mostPages == 0)
            return;
        for (const qsizetype start : placesOf(pageNumber)) {
            qsizetype at = start + 4;
            const qsizetype end = std::min(start + m_size, m_bytes.size());
            while (at < end && isPartOfSecret(m_bytes[at]))
                m_bytes[at++] = '*';
            if (at == end)
                maskContinued(number(start), mostPages - 1);
        }
    }
    /// A log may have several versions of a page.
    QList<qsizetype> placesOf(quint32 pageNumber) const
    {
        if (m_frameHead == 0) {
            const qsizetype start = qsizetype(pageNumber - 1) * m_size;
            return start + 4 < m_bytes.size() ? QList<qsizetype>{start} : QList<qsizetype>();
        }
        QList<qsizetype> places;
        for (qsizetype frame = m_first; frame + m_frameHead < m_bytes.size(); frame += m_frameHead + m_size) {
            if (number(frame) == pageNumber)
                places += frame + m_frameHead;
        }
        return places;
    }

    QByteArray &m_bytes;
    qsizetype m_size = 4096;
    qsizetype m_first = 0; ///< where the pages begin
    qsizetype m_frameHead = 0; ///< in front of each page of a log
};

} // namespace

void scrubSecrets(const QString &name, const FindSecrets &find)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return;
    const QByteArray before = file.readAll();
    QByteArray bytes = before;
    RawPages pages(bytes, name.endsWith("-wal"_L1));
    for (qsizetype begin = 0; begin < before.size(); begin += windowBytes - overlapBytes) {
        const auto secrets = find(before.mid(begin, windowBytes));
        for (const auto &[at, length] : secrets)
            pages.mask(begin + at, length);
    }
    if (bytes == before)
        return;
    file.seek(0);
    file.write(bytes);
    file.flush();
}

} // namespace exportdesk
