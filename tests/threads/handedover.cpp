// SPDX-License-Identifier: GPL-3.0-or-later
// Hands a number from thread to thread in each way the program does. As Qt orders it, the thread sanitizer must stay
// silent; with a second argument one side touches the number once more, unordered, and the sanitizer must say so: what
// is made visible in handovers.cpp must not hide a race.
//   handedover event|call|pool|mutex|readwrite|result|watcher|then [racing]

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QFutureWatcher>
#include <QMutex>
#include <QPromise>
#include <QReadWriteLock>
#include <QThread>
#include <QtConcurrentRun>

#include <functional>
#include <map>
#include <string>

namespace
{

int number = 0;
bool racing = false;

/// Takes part in the number as plain memory, however the compiler likes to fold it.
[[gnu::noinline]] void touch()
{
    ++number;
}

/// More than once: of two accesses in the very same moment the sanitizer may see neither.
void touchOutOfOrder()
{
    for (int i = 0; racing && i < 1000; ++i)
        touch();
}

class Receiver final : public QObject
{
public:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        touch();
        thread()->quit();
        return true;
    }
};

void byEvent()
{
    QThread thread;
    Receiver receiver;
    receiver.moveToThread(&thread);
    thread.start();
    touch();
    QCoreApplication::postEvent(&receiver, new QEvent(QEvent::User));
    touchOutOfOrder();
    thread.wait();
    touch();
}

void byCall()
{
    QThread thread;
    QObject receiver;
    receiver.moveToThread(&thread);
    thread.start();
    touch();
    QMetaObject::invokeMethod(&receiver, [&thread] {
        touch();
        thread.quit();
    });
    touchOutOfOrder();
    thread.wait();
    touch();
}

void byPool()
{
    touch();
    QFuture<void> done = QtConcurrent::run([] { touch(); });
    touchOutOfOrder();
    done.waitForFinished();
    touch();
}

template <class Lock, class Locker>
void byLock()
{
    Lock lock;
    const auto often = [&lock](bool locked) {
        for (int i = 0; i < 20000; ++i) {
            if (locked) {
                Locker locker(&lock);
                touch();
            } else {
                touch(); // no lock at all: one taken and left would order it behind all that came before
            }
        }
    };
    QFuture<void> there = QtConcurrent::run(often, true);
    often(!racing);
    there.waitForFinished();
}

void byResult()
{
    QPromise<int> promise;
    QFuture<int> future = promise.future();
    promise.start();
    QFuture<void> there = QtConcurrent::run([&promise] {
        touch();
        promise.addResult(1);
        promise.finish();
    });
    touchOutOfOrder();
    future.result();
    touch();
    there.waitForFinished();
}

void byWatcher()
{
    QPromise<void> promise;
    QFutureWatcher<void> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &watcher, [] {
        touch();
        QCoreApplication::quit();
    });
    watcher.setFuture(promise.future());
    promise.start();
    QFuture<void> there = QtConcurrent::run([&promise] {
        touch();
        promise.finish();
        touchOutOfOrder();
    });
    QCoreApplication::exec();
    there.waitForFinished();
}

void byThen()
{
    QPromise<void> promise;
    promise.start();
    QFuture<void> there = QtConcurrent::run([&promise] {
        QThread::msleep(50); // a semaphore would order what is to be ordered by the future alone
        promise.finish();
    });
    touch();
    QFuture<void> then = promise.future().then(QtFuture::Launch::Sync, [] { touch(); });
    for (QDeadlineTimer spell(racing ? 200 : 0); !spell.hasExpired();)
        touchOutOfOrder();
    then.waitForFinished();
    there.waitForFinished();
    touch();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const std::map<std::string, std::function<void()>> ways = {{"event", byEvent},
                                                               {"call", byCall},
                                                               {"pool", byPool},
                                                               {"mutex", byLock<QMutex, QMutexLocker<QMutex>>},
                                                               {"readwrite", byLock<QReadWriteLock, QWriteLocker>},
                                                               {"result", byResult},
                                                               {"watcher", byWatcher},
                                                               {"then", byThen}};
    const auto way = ways.find(argc > 1 ? argv[1] : "");
    if (way == ways.end())
        return 2;
    racing = argc > 2;
    // Threads that happen to take turns (in the allocator, say) are ordered by that, and a race is then none: try
    // again.
    for (int i = 0; i < (racing ? 5 : 1); ++i)
        way->second();
    return 0;
}
