// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/answerbody.h"

#include "models/platform/deliver.h"

#include <QIODevice>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <memory>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace exportdesk
{

namespace
{

constexpr qint64 mostPerRead = 4 * 1024 * 1024;

/// What became of a compressed body.
struct Inflated {
    /// Taken out by the receiver: freeing so many bytes takes milliseconds, which is not for the receiver's thread.
    std::shared_ptr<QByteArray> body = std::make_shared<QByteArray>();
    Inflater::State state = Inflater::State::More;
};

Inflated inflated(const QByteArray &packed, qint64 limit)
{
    Inflated result;
    Inflater inflater(limit);
    result.state = inflater.feed(packed, *result.body);
    return result;
}

/// Asks for the memory of a long body at once: page by page, each with an interruption, costs more than to copy the
/// body. Where that is not possible nothing is lost.
void occupy([[maybe_unused]] QByteArray &bytes)
{
#ifdef MADV_POPULATE_WRITE
    constexpr qsizetype large = 256 * 1024;
    if (bytes.capacity() < large)
        return;
    const auto page = quintptr(::sysconf(_SC_PAGESIZE));
    const quintptr begin = (quintptr(bytes.data()) + page - 1) / page * page;
    const quintptr end = (quintptr(bytes.data()) + quintptr(bytes.capacity())) / page * page;
    ::madvise(reinterpret_cast<void *>(begin), end - begin, MADV_POPULATE_WRITE);
#endif
}

} // namespace

void AnswerBody::begin(qint64 limit, qint64 announced, bool isPacked)
{
    m_limit = limit;
    m_announced = announced;
    m_isPacked = isPacked;
}

bool AnswerBody::read(QIODevice &from)
{
    while (from.bytesAvailable() > 0) {
        // Straight to its place; there may be a hundred thousand jobs in it.
        if (m_bytes.isEmpty()) {
            m_bytes.reserve(qsizetype(std::clamp<qint64>(m_announced, 0, std::min(m_limit, mostPerRead))));
            occupy(m_bytes);
        }
        const qsizetype before = m_bytes.size();
        const qint64 wanted = std::min(from.bytesAvailable(), mostPerRead);
        m_bytes.resize(before + qsizetype(wanted));
        const qint64 read = std::max<qint64>(from.read(m_bytes.data() + before, wanted), 0);
        m_bytes.truncate(before + qsizetype(read));
        m_received += read;
        if (m_bytes.size() > m_limit) {
            truncate();
            return false;
        }
        if (read == 0)
            break;
    }
    return true;
}

void AnswerBody::clear()
{
    // To give tens of megabytes back to the system takes milliseconds, too.
    QThreadPool::globalInstance()->start([bytes = std::exchange(m_bytes, {})]() mutable { bytes.clear(); });
}

void AnswerBody::unpack()
{
    m_isUnpacking = true;
    deliver(QtConcurrent::run(inflated, std::exchange(m_bytes, {}), m_limit), this, [this](const Inflated &result) {
        m_bytes = std::exchange(*result.body, {});
        m_state = result.state;
        Q_EMIT unpacked();
    });
}

} // namespace exportdesk
