// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/sample/sampleprofile.h"

namespace localplatform
{

/// Lets people visit the web shop, buy in stores and open mailings.
class SampleEvents
{
public:
    explicit SampleEvents(qint64 nowMs);

    /// Fills profile.events with exactly \a count events; a profile without records is known by \a visitor alone.
    void add(SampleProfile &profile, const SamplePerson &person, const SampleIdentity &visitor, int count,
             SeededRandom &random) const;

private:
    struct Visit;
    void browse(SampleProfile &profile, const Visit &visit, int count, SeededRandom &random) const;
    void shop(SampleProfile &profile, const Visit &visit, SeededRandom &random) const;
    void mail(SampleProfile &profile, const Visit &visit, SeededRandom &random) const;
    void put(SampleProfile &profile, const Visit &visit, qint64 occurred, const char *type, nlohmann::json body,
             SeededRandom &random) const;

    qint64 m_nowMs;
};

} // namespace localplatform
