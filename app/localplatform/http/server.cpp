// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/http/server.h"

#include "app/localplatform/http/socket.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <chrono>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace localplatform
{

namespace
{
constexpr size_t MostConnections = 256;
constexpr size_t KeptThreads = 8;
constexpr std::chrono::seconds IdleThread{5};

void joinAll(std::list<std::thread> threads)
{
    for (std::thread &thread : threads)
        thread.join();
}
} // namespace

Server::Server(Conversation conversation)
    : m_conversation(std::move(conversation))
{
}

Server::~Server()
{
    stop();
}

bool Server::listen(quint16 port)
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, plain, size) != 0 || ::listen(m_listener, 1024) != 0
        || ::getsockname(m_listener, plain, &size) != 0) {
        ::close(m_listener);
        m_listener = -1;
        return false;
    }
    m_port = ntohs(address.sin_port);
    return true;
}

void Server::start()
{
    m_acceptor = std::thread(&Server::accept, this);
}

void Server::accept()
{
    while (true) {
        const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor < 0 && (errno == EMFILE || errno == ENFILE)) // until another one is closed
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        std::unique_lock lock(m_lock);
        if (m_stopping) {
            if (descriptor >= 0)
                ::close(descriptor);
            return;
        }
        if (descriptor < 0)
            continue;
        const int yes = 1;
        ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        m_waiting.push_back(descriptor);
        if (size_t(m_idle) < m_waiting.size() && m_workers.size() < MostConnections)
            m_workers.emplace_back(&Server::work, this);
        m_arrived.notify_one();
        std::list<std::thread> ended;
        ended.swap(m_ended);
        lock.unlock();
        joinAll(std::move(ended));
    }
}

/// False if this thread is to end.
bool Server::awaitWork(std::unique_lock<std::mutex> &lock)
{
    const auto wanted = [this] { return m_stopping || !m_waiting.empty(); };
    ++m_idle;
    while (!m_arrived.wait_for(lock, IdleThread, wanted) && m_workers.size() <= KeptThreads) { }
    --m_idle;
    if (wanted())
        return !m_stopping;
    const auto self = std::ranges::find(m_workers, std::this_thread::get_id(), &std::thread::get_id);
    m_ended.splice(m_ended.end(), m_workers, self);
    return false;
}

void Server::work()
{
    std::unique_lock lock(m_lock);
    while (awaitWork(lock)) {
        const int descriptor = m_waiting.front();
        m_waiting.pop_front();
        m_serving.insert(descriptor);
        lock.unlock();
        {
            // Removed before it is closed: the next connection may get the same number immediately.
            Socket socket(descriptor);
            m_conversation(socket, *this);
            lock.lock();
            m_serving.erase(descriptor);
        }
    }
}

bool Server::crowded() const
{
    const std::lock_guard lock(m_lock);
    return m_stopping || !m_waiting.empty();
}

bool Server::stopping() const
{
    const std::lock_guard lock(m_lock);
    return m_stopping;
}

void Server::stop()
{
    {
        const std::lock_guard lock(m_lock);
        if (m_stopping || m_listener < 0)
            return;
        m_stopping = true;
        for (const int descriptor : m_serving)
            ::shutdown(descriptor, SHUT_RDWR);
        for (const int descriptor : m_waiting)
            ::close(descriptor);
        m_waiting.clear();
    }
    ::shutdown(m_listener, SHUT_RDWR);
    m_arrived.notify_all();
    if (m_acceptor.joinable())
        m_acceptor.join();
    joinAll(std::move(m_workers));
    joinAll(std::move(m_ended));
    ::close(m_listener);
}

} // namespace localplatform
