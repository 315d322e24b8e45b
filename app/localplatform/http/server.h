// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <functional>
#include <list>
#include <mutex>
#include <set>
#include <thread>

namespace localplatform
{

class Socket;

/// A TCP server on 127.0.0.1 with a thread for each busy connection (at most 256; more connections wait). All but a few
/// idle threads end after a while.
class Server
{
public:
    /// Serves one connection to its end; called from several threads at once.
    using Conversation = std::function<void(Socket &, const Server &)>;

    explicit Server(Conversation conversation);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Listens on a port (0: any free one); clients may connect, and wait until start(). False if the port is in use.
    bool listen(quint16 port);
    void start();
    quint16 port() const { return m_port; }
    /// Ends all connections and threads; called by the destructor too.
    void stop();
    bool stopping() const;
    /// True if others wait for a thread: idle connections then give up theirs.
    bool crowded() const;

private:
    void accept();
    void work();
    bool awaitWork(std::unique_lock<std::mutex> &lock);

    const Conversation m_conversation;
    int m_listener = -1;
    quint16 m_port = 0;
    mutable std::mutex m_lock;
    std::condition_variable m_arrived;
    std::deque<int> m_waiting;
    std::set<int> m_serving;
    std::list<std::thread> m_workers;
    std::list<std::thread> m_ended; ///< have left work(), but are not joined yet
    int m_idle = 0;
    bool m_stopping = false;
    std::thread m_acceptor;
};

} // namespace localplatform
