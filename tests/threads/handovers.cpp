// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the thread sanitizer where Qt hands things from one thread to another.
//
// Debian's Qt is not built with the sanitizer, so that what its locks, queues and futures order looks unordered. QtCore
// binds its own calls to itself, yet whatever our code calls goes through here first: each function says "release"
// before it lets a value go, "acquire" where one arrives, and calls Qt's own. Nothing is ordered here that Qt does not
// order: the objects named are the ones that Qt's own synchronisation belongs to (the mutex, the receiver of an event,
// the task, the future).

#define QFUTURE_TEST // lets the data of a future be named

#include <sanitizer/tsan_interface.h>

#include <QCoreApplication>
#include <QEvent>
#include <QFutureWatcher>
#include <QReadWriteLock>
#include <QRunnable>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>

namespace
{

template <class Function>
Function next(const char *mangled)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, mangled));
}

void letGo(const void *of)
{
    __tsan_release(const_cast<void *>(of));
}

void takeOver(const void *of)
{
    __tsan_acquire(const_cast<void *>(of));
}

// A watcher keeps the future that it watches to itself; an explicit instantiation may name what is private.
using Watched = const QFutureInterfaceBase &(QFutureWatcherBase::*)() const;
Watched watched();
template <Watched Function>
struct Open {
    friend Watched watched() { return Function; }
};
template struct Open<&QFutureWatcherBase::futureInterface>;

/// Called by Qt before each event is delivered, on the thread that it is delivered on.
bool beforeEvent(void **receiverAndEvent)
{
    auto *receiver = static_cast<QObject *>(receiverAndEvent[0]);
    auto *event = static_cast<QEvent *>(receiverAndEvent[1]);
    takeOver(event);
    if (event->type() == QEvent::FutureCallOut)
        if (const auto *watcher = qobject_cast<QFutureWatcherBase *>(receiver))
            takeOver((watcher->*watched())().d);
    return false; // Qt goes on with it
}

[[maybe_unused]] const bool listening = QInternal::registerCallback(QInternal::EventNotifyCallback, beforeEvent);

/// What QMetaObject::invokeMethod() was given to call. The sender and the event each hold a reference; the count of
/// them is kept in QtCore, so that the last one to let go must be told what the other did.
class Invoked final : public QtPrivate::QSlotObjectBase
{
public:
    explicit Invoked(QtPrivate::QSlotObjectBase *function)
        : QSlotObjectBase(&Invoked::act)
        , m_function(function)
    {
        letGo(this);
    }

private:
    static void act(int what, QSlotObjectBase *slot, QObject *receiver, void **arguments, bool *)
    {
        auto *self = static_cast<Invoked *>(slot);
        takeOver(self);
        if (what == Call) {
            self->m_function->call(receiver, arguments);
            letGo(self);
        } else if (what == Destroy) {
            self->m_function->destroyIfLastRef();
            delete self;
        }
    }

    QtPrivate::QSlotObjectBase *m_function;
};

/// A task of a thread pool. The pool's queue stands between the two threads.
class Task final : public QRunnable
{
public:
    Task(QRunnable *task, const QThreadPool *pool)
        : m_task(task)
        , m_pool(pool)
    {
        letGo(m_task);
    }

    void run() override
    {
        takeOver(m_task);
        const bool ours = m_task->autoDelete();
        m_task->run();
        if (ours)
            delete m_task;
        letGo(m_pool);
    }

private:
    QRunnable *m_task;
    const QThreadPool *m_pool;
};

} // namespace

// --- events
// -----------------------------------------------------------------------------------------------------------

void QCoreApplication::postEvent(QObject *receiver, QEvent *event, int priority)
{
    static const auto real
        = next<decltype(&QCoreApplication::postEvent)>("_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    letGo(event);
    real(receiver, event, priority);
}

extern "C" bool
invokeMethod(QObject *receiver, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result) __asm__(
    "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
extern "C" bool invokeMethod(QObject *receiver, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    static const auto real = next<decltype(&invokeMethod)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    return real(receiver, new Invoked(slot), type, result);
}

// --- threads and pools
// ------------------------------------------------------------------------------------------------

void QThread::quit()
{
    static const auto real = next<void (*)(QThread *)>("_ZN7QThread4quitEv");
    letGo(this);
    real(this);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto real = next<bool (*)(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool ended = real(this, deadline);
    if (ended)
        takeOver(this);
    return ended;
}

void QThreadPool::start(QRunnable *task, int priority)
{
    static const auto real = next<void (*)(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    real(this, new Task(task, this), priority);
}

bool QThreadPool::waitForDone(int milliseconds)
{
    static const auto real = next<bool (*)(QThreadPool *, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = real(this, milliseconds);
    if (done)
        takeOver(this);
    return done;
}

// --- locks: a mutex without contention is taken inline, where the sanitizer sees it
// ----------------------------------------

void QBasicMutex::lockInternal() QT_MUTEX_LOCK_NOEXCEPT
{
    static const auto real = next<void (*)(QBasicMutex *)>("_ZN11QBasicMutex12lockInternalEv");
    real(this);
    takeOver(this);
}

void QBasicMutex::unlockInternal() noexcept
{
    static const auto real = next<void (*)(QBasicMutex *)>("_ZN11QBasicMutex14unlockInternalEv");
    letGo(this);
    real(this);
}

void QReadWriteLock::lockForRead()
{
    static const auto real = next<void (*)(QReadWriteLock *)>("_ZN14QReadWriteLock11lockForReadEv");
    real(this);
    takeOver(this);
}

void QReadWriteLock::lockForWrite()
{
    static const auto real = next<void (*)(QReadWriteLock *)>("_ZN14QReadWriteLock12lockForWriteEv");
    real(this);
    takeOver(this);
}

void QReadWriteLock::unlock()
{
    static const auto real = next<void (*)(QReadWriteLock *)>("_ZN14QReadWriteLock6unlockEv");
    letGo(this);
    real(this);
}

// --- futures
// ------------------------------------------------------------------------------------------------------------

void QFutureInterfaceBase::reportFinished()
{
    static const auto real = next<void (*)(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    letGo(d);
    real(this);
}

void QFutureInterfaceBase::reportResultsReady(int begin, int end)
{
    static const auto real
        = next<void (*)(QFutureInterfaceBase *, int, int)>("_ZN20QFutureInterfaceBase18reportResultsReadyEii");
    letGo(d);
    real(this, begin, end);
}

void QFutureInterfaceBase::waitForFinished()
{
    static const auto real = next<void (*)(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    real(this);
    takeOver(d);
}

void QFutureInterfaceBase::waitForResult(int index)
{
    static const auto real = next<void (*)(QFutureInterfaceBase *, int)>("_ZN20QFutureInterfaceBase13waitForResultEi");
    real(this, index);
    takeOver(d);
}

bool QFutureInterfaceBase::queryState(State state) const
{
    static const auto real
        = next<bool (*)(const QFutureInterfaceBase *, State)>("_ZNK20QFutureInterfaceBase10queryStateENS_5StateE");
    const bool is = real(this, state);
    takeOver(d);
    return is;
}

// What .then() was given is set by one thread and run by the one that finishes; a mutex in QtCore stands between them.
// The finishing thread may enter QtCore before the other one sets the continuation, so only the continuation itself can
// say when it has arrived. It finds the future in its argument: its own memory is what has to arrive first. Qt 6.4 runs
// one that is attached while the future finishes in both threads; that remains a report, and is avoided by delivered().
using Continuation = std::function<void(const QFutureInterfaceBase &)>;

static Continuation arriving(Continuation function)
{
    return [function = std::move(function)](const QFutureInterfaceBase &future) {
        takeOver(future.d);
        function(future);
    };
}

void QFutureInterfaceBase::setContinuation(Continuation function)
{
    static const auto real = next<void (*)(QFutureInterfaceBase *, Continuation)>(
        "_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EE");
    Continuation wrapped = arriving(std::move(function));
    letGo(d);
    real(this, std::move(wrapped));
}

void QFutureInterfaceBase::setContinuation(Continuation function, QFutureInterfaceBasePrivate *following)
{
    static const auto real = next<void (*)(QFutureInterfaceBase *, Continuation, QFutureInterfaceBasePrivate *)>(
        "_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EEP27QFutureInterfaceBasePrivate");
    Continuation wrapped = arriving(std::move(function));
    letGo(d);
    real(this, std::move(wrapped), following);
}

bool QFutureInterfaceBase::derefT() const noexcept
{
    static const auto real = next<bool (*)(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase6derefTEv");
    letGo(d);
    const bool others = real(this);
    takeOver(d);
    return others;
}
