// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/proxyticket.h"

#include <QLibrary>
#include <QString>

#include <cstddef>
#include <cstdint>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

// The few parts of RFC 2744 that are needed; its header belongs to a development package.
struct GssBuffer {
    std::size_t length = 0;
    void *value = nullptr;
};
struct GssOid {
    std::uint32_t length;
    const void *elements;
};
using GssImportName = std::uint32_t (*)(std::uint32_t *, GssBuffer *, const GssOid *, void **);
using GssInitContext
    = std::uint32_t (*)(std::uint32_t *, void *, void **, void *, const GssOid *, std::uint32_t, std::uint32_t, void *,
                        GssBuffer *, const GssOid **, GssBuffer *, std::uint32_t *, std::uint32_t *);
using GssReleaseBuffer = std::uint32_t (*)(std::uint32_t *, GssBuffer *);
using GssReleaseName = std::uint32_t (*)(std::uint32_t *, void **);
using GssDeleteContext = std::uint32_t (*)(std::uint32_t *, void **, GssBuffer *);

constexpr GssOid hostBasedService{10, "\x2a\x86\x48\x86\xf7\x12\x01\x02\x01\x04"};
constexpr GssOid spnego{6, "\x2b\x06\x01\x05\x05\x02"};
constexpr std::uint32_t errorMask = 0xffff0000;

} // namespace

QByteArray ticketOfDesktop(const QString &host)
{
    QLibrary library(u"gssapi_krb5"_s, 2);
    const auto importName = reinterpret_cast<GssImportName>(library.resolve("gss_import_name"));
    const auto initContext = reinterpret_cast<GssInitContext>(library.resolve("gss_init_sec_context"));
    const auto releaseBuffer = reinterpret_cast<GssReleaseBuffer>(library.resolve("gss_release_buffer"));
    const auto releaseName = reinterpret_cast<GssReleaseName>(library.resolve("gss_release_name"));
    const auto deleteContext = reinterpret_cast<GssDeleteContext>(library.resolve("gss_delete_sec_context"));
    if (!importName || !initContext || !releaseBuffer || !releaseName || !deleteContext)
        return {};
    std::uint32_t minor = 0;
    QByteArray service = "HTTP@" + host.toUtf8();
    GssBuffer text{std::size_t(service.size()), service.data()};
    void *name = nullptr;
    if (importName(&minor, &text, &hostBasedService, &name) & errorMask)
        return {};
    void *context = nullptr;
    GssBuffer message;
    const std::uint32_t result = initContext(&minor, nullptr, &context, name, &spnego, 0, 0, nullptr, nullptr, nullptr,
                                             &message, nullptr, nullptr);
    QByteArray ticket;
    if (!(result & errorMask))
        ticket = QByteArray(static_cast<const char *>(message.value), qsizetype(message.length));
    releaseBuffer(&minor, &message);
    deleteContext(&minor, &context, nullptr);
    releaseName(&minor, &name);
    return ticket;
}

} // namespace exportdesk
