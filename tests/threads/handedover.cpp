// Hands a number from thread to thread in each way the program does. As Qt orders it, the thread sanitizer must stay
// silent; with a second argument one side touches the number once more, unordered, and the sanitizer must say so: what
// is made visible in handovers.cpp must not hide a race.
//   handedover event|call|pool|mutex|readwrite|result|watcher [racing]

#include <QCoreApplication>
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
    if (racing)
        touch();
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
    if (racing)
        touch();
    thread.wait();
    touch();
}

void byPool()
{
    touch();
    QFuture<void> done = QtConcurrent::run([] { touch(); });
    if (racing)
        touch();
    done.waitForFinished();
    touch();
}

void byMutex()
{
    QMutex mutex;
    const auto often = [&mutex](bool locked) {
        for (int i = 0; i < 20000; ++i) {
            QMutexLocker lock(&mutex);
            if (!locked)
                lock.unlock();
            touch();
        }
    };
    QFuture<void> there = QtConcurrent::run(often, true);
    often(!racing);
    there.waitForFinished();
}

void byReadWriteLock()
{
    QReadWriteLock lock;
    const auto often = [&lock](bool locked) {
        for (int i = 0; i < 20000; ++i) {
            QWriteLocker locker(&lock);
            if (!locked)
                locker.unlock();
            touch();
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
    if (racing)
        touch();
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
        if (racing)
            touch();
    });
    QCoreApplication::exec();
    there.waitForFinished();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const std::map<std::string, std::function<void()>> ways = {{"event", byEvent},
                                                               {"call", byCall},
                                                               {"pool", byPool},
                                                               {"mutex", byMutex},
                                                               {"readwrite", byReadWriteLock},
                                                               {"result", byResult},
                                                               {"watcher", byWatcher}};
    const auto way = ways.find(argc > 1 ? argv[1] : "");
    if (way == ways.end())
        return 2;
    racing = argc > 2;
    way->second();
    return 0;
}
