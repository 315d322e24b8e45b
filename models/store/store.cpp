// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include "models/store/storewriter.h"

#include <QSemaphore>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace exportdesk
{

namespace
{

/// exit() destroys first what was made last. Made by the thread of the first store, these would be gone while it still
/// works for whoever waits for it within exit().
void makeGlobalsOfSql()
{
    QSqlDatabase::drivers();
    QSqlDatabase::connectionNames();
    const QSqlQuery none;
    Q_UNUSED(none)
}

} // namespace

Store::Store(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_writer(new StoreWriter(file))
{
    makeGlobalsOfSql();
    m_thread.setObjectName(QStringLiteral("store"));
    m_writer->moveToThread(&m_thread);
    // Direct, so that condition() is true before the future of the work that changed it finishes.
    connect(m_writer, &StoreWriter::conditionChanged, m_writer,
            [this](const StoreCondition &condition) { setCondition(condition); });
    m_thread.start();
    QMetaObject::invokeMethod(m_writer, &StoreWriter::open, Qt::QueuedConnection);
}

Store::~Store()
{
    // Runs after all that is queued; nothing can be queued behind it, for that needs this object.
    QMetaObject::invokeMethod(
        m_writer,
        [writer = m_writer] {
            writer->close();
            delete writer;
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

StoreCondition Store::condition() const
{
    const QMutexLocker lock(&m_mutex);
    return m_condition;
}

void Store::post(Access access, Job job, std::function<void(const std::optional<StoreError> &)> finished)
{
    QMetaObject::invokeMethod(
        m_writer,
        [writer = m_writer, access, job = std::move(job), finished = std::move(finished)] {
            switch (access) {
            case Access::Read:
                return finished(writer->read(job));
            case Access::Write:
                return finished(writer->write(job));
            case Access::WriteDurably:
                return finished(writer->writeDurably(job));
            }
        },
        Qt::QueuedConnection);
}

void Store::acknowledgeDamage()
{
    QMetaObject::invokeMethod(m_writer, &StoreWriter::acknowledgeDamage, Qt::QueuedConnection);
}

void Store::finishQueued(int mostMs)
{
    // Shared: the work may be done only after nobody waits any more.
    const auto done = std::make_shared<QSemaphore>();
    QMetaObject::invokeMethod(
        m_writer, [done] { done->release(); }, Qt::QueuedConnection);
    done->tryAcquire(1, mostMs);
}

void Store::setCondition(const StoreCondition &condition)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_condition == condition)
            return;
        m_condition = condition;
    }
    // Emits on the thread of this object.
    QMetaObject::invokeMethod(
        this, [this, condition] { Q_EMIT conditionChanged(condition); }, Qt::QueuedConnection);
}

} // namespace exportdesk
