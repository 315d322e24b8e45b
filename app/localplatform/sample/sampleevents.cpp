// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/sample/sampleevents.h"

#include "app/localplatform/profiles/times.h"

#include <cmath>

using json = nlohmann::json;

namespace localplatform
{

namespace
{

constexpr qint64 EventDayMs = 86'400'000;

const json once{{"value", 1}};

json product(const SampleLists::Columns &columns, qint64 quantity, bool german)
{
    return {{"SKU", columns[0]},
            {"name", columns[1]},
            {"quantity", quantity},
            {"priceTotal", std::round(std::stod(columns[3]) * double(quantity) * 100) / 100},
            {"currencyCode", german ? "EUR" : "USD"},
            {"productCategories", {{{"categoryID", "cat-" + columns[2]}, {"categoryName", columns[2]}}}}};
}

json order(const json &items, const char *payment, SeededRandom &random)
{
    double total = 0;
    for (const json &item : items)
        total += item.at("priceTotal").get<double>();
    total = std::round(total * 100) / 100;
    const std::string currency = items.front().at("currencyCode");
    return {{"purchaseID", "O-" + random.digits(9)},
            {"priceTotal", total},
            {"taxAmount", std::round(total * 19) / 100},
            {"currencyCode", currency},
            {"payments",
             {{{"transactionID", "T-" + random.digits(10)},
               {"paymentAmount", total},
               {"paymentType", payment},
               {"currencyCode", currency}}}}};
}

/// What all events of a visit to the web shop have in common.
json surroundingsOf(const SamplePerson &person, const SampleLists::Columns &browser, const std::string &session)
{
    const bool german = person.german;
    const bool mobile = browser[5] == "mobile";
    return {
        {"environment",
         {{"type", "browser"},
          {"browserDetails",
           {{"name", browser[0]},
            {"version", browser[1]},
            {"vendor", browser[2]},
            {"acceptLanguage", german ? "de-DE" : "en-US"},
            {"viewportWidth", mobile ? 390 : 1440},
            {"viewportHeight", mobile ? 844 : 900}}},
          {"operatingSystem", browser[3]},
          {"operatingSystemVersion", browser[4]}}},
        {"device", {{"type", browser[5]}, {"screenWidth", mobile ? 390 : 1920}, {"screenHeight", mobile ? 844 : 1080}}},
        {"placeContext",
         {{"geo",
           {{"city", person.home.city[1]},
            {"countryCode", german ? "DE" : "US"},
            {"stateProvince", person.home.city[3]}}},
          {"localTimezoneOffset", german ? 60 : -360}}},
        {"_northwind", {{"sessionId", session}}}};
}

} // namespace

/// One visit: who, from where and when.
struct SampleEvents::Visit {
    SampleIdentity identity;
    const SamplePerson &person;
    qint64 start = 0;
    std::string session;
    SampleLists::Columns browser; ///< name, version, vendor, system, its version, device
};

SampleEvents::SampleEvents(qint64 nowMs)
    : m_nowMs(nowMs)
{
}

void SampleEvents::add(SampleProfile &profile, const SamplePerson &person, const SampleIdentity &visitor, int count,
                       SeededRandom &random) const
{
    std::vector<SampleIdentity> devices, names;
    for (const SampleFragment &fragment : profile.fragments) {
        for (const SampleIdentity &identity : fragment.identities)
            (identity.first == "ecid" ? devices : names).push_back(identity);
    }
    if (devices.empty() && names.empty())
        devices.push_back(visitor);
    profile.events.reserve(size_t(count));
    const std::vector<SampleLists::Columns> &browsers = SampleLists::get().list("browser");
    const SampleLists::Columns browser = random.pick(browsers);
    while (int(profile.events.size()) < count) {
        const qint64 start = m_nowMs - EventDayMs / 8 - qint64(std::pow(random.unit(), 1.8) * 729 * double(EventDayMs));
        const bool onWeb = names.empty() || (!devices.empty() && random.chance(0.8));
        Visit visit{onWeb ? random.pick(devices) : random.pick(names), person, start, random.hex(12),
                    random.chance(0.8) ? browser : random.pick(browsers)};
        const int left = count - int(profile.events.size());
        if (onWeb)
            browse(profile, visit, std::min(left, int(random.between(1, 9))), random);
        else if (visit.identity.first == "email")
            mail(profile, visit, random);
        else
            shop(profile, visit, random);
    }
}

void SampleEvents::put(SampleProfile &profile, const Visit &visit, qint64 occurred, const char *type, json body,
                       SeededRandom &random) const
{
    // Most events arrive within minutes, some days late: the ingestion time is not the event time.
    const qint64 lag = random.chance(0.05) ? random.below(4 * EventDayMs) : random.below(900'000);
    const qint64 ingested = std::min(occurred + lag, m_nowMs - random.between(1, 60'000));
    body["_id"] = "ev-" + random.hex(24);
    body["timestamp"] = isoTimeMs(occurred);
    body["eventType"] = type;
    body["producedBy"] = "self";
    body["identityMap"][visit.identity.first].push_back({{"id", visit.identity.second}, {"primary", true}});
    profile.events.push_back({visit.identity, occurred, ingested, std::move(body)});
}

void SampleEvents::browse(SampleProfile &profile, const Visit &visit, int count, SeededRandom &random) const
{
    const SampleLists &lists = SampleLists::get();
    const bool german = visit.person.german;
    const std::string shopHost = german ? "https://www.northwind.example.de" : "https://www.northwind.example.com";
    const json surroundings = surroundingsOf(visit.person, visit.browser, visit.session);
    json cart = json::array();
    qint64 time = visit.start;
    const char *stage = "browse";
    for (int step = 0; step < count; ++step) {
        time += random.between(4'000, 140'000);
        json body = surroundings;
        const SampleLists::Columns &page = random.pick(lists.list("page"));
        body["web"]["webPageDetails"] = {{"name", page[0]}, {"URL", shopHost + page[1]}, {"siteSection", page[2]}};
        if (step == 0 && random.chance(0.3))
            body["web"]["webReferrer"] = {{"URL", "https://search.example.com/"}, {"type", "search_engine"}};
        const double roll = random.unit();
        if (cart.size() && roll < 0.28) {
            const bool pays = std::string(stage) == "checkout";
            body["productListItems"] = cart;
            body["commerce"][pays ? "purchases" : "checkouts"] = once;
            if (pays) {
                body["commerce"]["order"] = order(cart, random.chance(0.5) ? "credit_card" : "paypal", random);
                body["commerce"]["shipping"] = {{"shippingMethod", random.chance(0.8) ? "standard" : "express"}};
                cart = json::array();
            }
            stage = pays ? "browse" : "checkout";
            put(profile, visit, time, pays ? "commerce.purchases" : "commerce.checkouts", std::move(body), random);
        } else if (roll < 0.5) {
            const bool adds = roll < 0.39;
            const json item = product(random.pick(lists.list("product")), adds ? random.between(1, 2) : 1, german);
            body["web"]["webPageDetails"]["name"] = item["name"];
            body["web"]["webPageDetails"]["siteSection"] = "Catalogue";
            body["productListItems"].push_back(item);
            body["commerce"][adds ? "productListAdds" : "productViews"] = once;
            if (adds) {
                body["commerce"]["cart"]["cartID"] = "cart-" + visit.session;
                cart.push_back(item);
            }
            put(profile, visit, time, adds ? "commerce.productListAdds" : "commerce.productViews", std::move(body),
                random);
        } else if (roll < 0.6) {
            body["web"]["webInteraction"] = {{"name", "Newsletter"}, {"type", "other"}, {"linkClicks", once}};
            put(profile, visit, time, "web.webinteraction.linkClicks", std::move(body), random);
        } else {
            body["web"]["webPageDetails"]["pageViews"] = once;
            put(profile, visit, time, "web.webpagedetails.pageViews", std::move(body), random);
        }
    }
}

void SampleEvents::shop(SampleProfile &profile, const Visit &visit, SeededRandom &random) const
{
    json items = json::array();
    for (qint64 count = random.between(1, 3); count > 0; --count)
        items.push_back(product(random.pick(SampleLists::get().list("product")), 1, visit.person.german));
    const SampleLists::Columns &store = visit.person.store;
    json body{{"commerce",
               {{"purchases", once},
                {"inStorePurchase", once},
                {"order", order(items, random.chance(0.5) ? "cash" : "credit_card", random)}}},
              {"_northwind",
               {{"store", {{"id", store[0]}, {"name", store[1]}, {"city", store[2]}, {"countryCode", store[3]}}},
                {"till", "T" + std::to_string(random.between(1, 9))}}}};
    body["productListItems"] = std::move(items);
    put(profile, visit, visit.start, "commerce.purchases", std::move(body), random);
}

void SampleEvents::mail(SampleProfile &profile, const Visit &visit, SeededRandom &random) const
{
    const SampleLists::Columns &campaign = random.pick(SampleLists::get().list("campaign"));
    const bool clicked = random.chance(0.3);
    json body{
        {"marketing", {{"campaignName", campaign[0]}, {"campaignGroup", campaign[1]}, {"trackingCode", campaign[2]}}},
        {"channel", {{"_id", "https://ns.adobe.com/xdm/channels/email"}, {"mediaType", "owned"}}}};
    body["directMarketing"][clicked ? "clicks" : "opens"] = once;
    put(profile, visit, visit.start, clicked ? "directMarketing.emailClicked" : "directMarketing.emailOpened",
        std::move(body), random);
}

} // namespace localplatform
