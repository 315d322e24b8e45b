// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/curltransfer.h"

#include <curl/curl.h>

#include <algorithm>
#include <cstring>
#include <mutex>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype longestAnswer = 64 * 1024;

struct CurlList {
    CurlList() = default;
    CurlList(const CurlList &) = delete;
    CurlList &operator=(const CurlList &) = delete;
    ~CurlList() { curl_slist_free_all(first); }
    void add(const QByteArray &text) { first = curl_slist_append(first, text.constData()); }

    curl_slist *first = nullptr;
};

struct UploadBytes {
    const QByteArray &bytes;
    qsizetype at = 0;
};

std::size_t readUpload(char *buffer, std::size_t size, std::size_t count, void *user)
{
    auto *upload = static_cast<UploadBytes *>(user);
    const qsizetype part = std::min(qsizetype(size * count), upload->bytes.size() - upload->at);
    std::memcpy(buffer, upload->bytes.constData() + upload->at, std::size_t(part));
    upload->at += part;
    return std::size_t(part);
}

/// What the receiver says is not used; too much of it ends the transfer.
std::size_t countAnswer(char *, std::size_t size, std::size_t count, void *user)
{
    auto *received = static_cast<qsizetype *>(user);
    *received += qsizetype(size * count);
    return *received > longestAnswer ? 0 : size * count;
}

/// When a transfer ends, whatever libcurl is doing.
struct CurlLimit {
    const std::atomic_bool &stop;
    std::chrono::steady_clock::time_point end;

    bool isOver() const { return std::chrono::steady_clock::now() >= end; }
};

int askStop(void *user, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto *limit = static_cast<const CurlLimit *>(user);
    return limit->stop.load() || limit->isOver() ? 1 : 0;
}

WayResult resultOfStatus(CURL *curl, long status)
{
    if (status >= 200 && status < 300)
        return {};
    if (status >= 300 && status < 400)
        return {WayResult::Kind::Redirected, QString::number(status), -1};
    curl_off_t waitS = 0;
    curl_easy_getinfo(curl, CURLINFO_RETRY_AFTER, &waitS);
    return {WayResult::Kind::Refused, QString::number(status), waitS > 0 ? qint64(waitS) * 1000 : -1};
}

WayResult resultOfMail(CURL *curl, CURLcode code)
{
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    if (code == CURLE_LOGIN_DENIED)
        return {WayResult::Kind::SignIn, QString::number(status), -1};
    if (code == CURLE_USE_SSL_FAILED)
        return {WayResult::Kind::NoTls, {}, -1};
    return {WayResult::Kind::Refused,
            status > 0 ? QString::number(status) : QString::fromLatin1(curl_easy_strerror(code)), -1};
}

WayResult resultOf(CURL *curl, CURLcode code, bool isMail, bool wasTooLong)
{
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    switch (code) {
    case CURLE_OK:
        return isMail ? WayResult() : resultOfStatus(curl, status);
    case CURLE_WRITE_ERROR:
        // The status was there before the endless answer.
        return wasTooLong ? resultOfStatus(curl, status) : WayResult{WayResult::Kind::Unreachable, {}, -1};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_ISSUER_ERROR:
        return {WayResult::Kind::Certificate, {}, -1};
    case CURLE_OPERATION_TIMEDOUT:
        return {WayResult::Kind::Timeout, {}, -1};
    case CURLE_ABORTED_BY_CALLBACK:
        return {WayResult::Kind::Stopped, {}, -1};
    case CURLE_COULDNT_CONNECT:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_PARTIAL_FILE:
        return {WayResult::Kind::Unreachable, {}, -1};
    default:
        break;
    }
    return isMail ? resultOfMail(curl, code)
                  : WayResult{WayResult::Kind::Unreachable, QString::fromLatin1(curl_easy_strerror(code)), -1};
}

QByteArray angled(const QString &address)
{
    return '<' + address.toUtf8() + '>';
}

void setMail(CURL *curl, const CurlTransfer &transfer, UploadBytes &upload, CurlList &recipients)
{
    for (const QString &one : transfer.to)
        recipients.add(angled(one));
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, angled(transfer.from).constData());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.first);
    curl_easy_setopt(curl, CURLOPT_USE_SSL, long(transfer.needsTls ? CURLUSESSL_ALL : CURLUSESSL_NONE));
    if (!transfer.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, transfer.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, transfer.password.reveal().toUtf8().constData());
    }
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, &readUpload);
    curl_easy_setopt(curl, CURLOPT_READDATA, &upload);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
}

void setPost(CURL *curl, const CurlTransfer &transfer, CurlList &headers)
{
    headers.add("Content-Type: application/json");
    headers.add("Expect:"); // some receivers never answer it
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.first);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(transfer.content.size()));
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, transfer.content.constData());
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, transfer.isLoopback ? "http,https" : "https");
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "Exportdesk");
}

/// Otherwise libcurl waits two minutes for the goodbye of a mail server that is silent.
void endConnection(CURL *curl)
{
    curl_socket_t socket = CURL_SOCKET_BAD;
    if (curl_easy_getinfo(curl, CURLINFO_ACTIVESOCKET, &socket) == CURLE_OK && socket != CURL_SOCKET_BAD)
        ::shutdown(socket, SHUT_RDWR);
}

} // namespace

WayResult runCurl(const CurlTransfer &transfer, const CurlStop &stop)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    if (stop->load())
        return {WayResult::Kind::Stopped, {}, -1};
    const bool isMail = transfer.address.reveal().startsWith("smtp"_L1);
    CurlList list;
    UploadBytes upload{transfer.content};
    qsizetype received = 0;
    CurlLimit limit{*stop, std::chrono::steady_clock::now() + transfer.timeLimit};
    // Last: ending it uses the others.
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> handle(curl_easy_init(), &curl_easy_cleanup);
    CURL *curl = handle.get();
    if (!curl)
        return {WayResult::Kind::Unreachable, {}, -1};
    curl_easy_setopt(curl, CURLOPT_URL, transfer.address.reveal().toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, long(transfer.connectLimit.count()));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, long(transfer.timeLimit.count()));
    curl_easy_setopt(curl, CURLOPT_QUICK_EXIT, 1L); // a name server that is silent keeps nobody waiting
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &countAnswer);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &received);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &askStop);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &limit);
    if (transfer.isLoopback)
        curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
    if (!transfer.authority.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_CAINFO, transfer.authority.toLocal8Bit().constData());
        curl_easy_setopt(curl, CURLOPT_CAPATH, nullptr); // instead of, not beside, the system's
    }
    if (isMail)
        setMail(curl, transfer, upload, list);
    else
        setPost(curl, transfer, list);
    const CURLcode code = curl_easy_perform(curl);
    if (code != CURLE_OK && isMail)
        endConnection(curl);
    if (code == CURLE_ABORTED_BY_CALLBACK && !stop->load())
        return {WayResult::Kind::Timeout, {}, -1};
    return resultOf(curl, code, isMail, received > longestAnswer);
}

} // namespace exportdesk
