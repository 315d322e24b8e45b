// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/profiles/merging.h"
#include "app/localplatform/profiles/profilewriter.h"
#include "app/localplatform/sample/samplecatalog.h"
#include "app/localplatform/sample/sampleperson.h"

namespace localplatform
{

/// An identity before it has a number in the tables: namespace and value.
using SampleIdentity = std::pair<std::string, std::string>;

/// One record of a source.
struct SampleFragment {
    std::string dataset;
    std::vector<SampleIdentity> identities; ///< the primary one first
    qint64 updated = 0, ingested = 0; ///< epoch ms
    nlohmann::json attributes;
};

/// One event of a person.
struct SampleEvent {
    SampleIdentity identity;
    qint64 occurred = 0, ingested = 0; ///< epoch ms
    nlohmann::json body;
};

/// The data of one person in all sources: records that are connected by identities or a link, and events.
struct SampleProfile {
    std::vector<SampleFragment> fragments;
    std::vector<std::pair<SampleIdentity, SampleIdentity>> links;
    std::vector<SampleEvent> events;

    void write(ProfileWriter &writer, const std::string &eventDataset) const;
};

/// Creates the records of a person in each source, with different values and times, so that merge policies differ.
class SampleRecords
{
public:
    SampleRecords(const SampleDatasets &datasets, qint64 nowMs);

    /// A person's profile; a second one when a device was never signed in and so stays on its own.
    std::vector<SampleProfile> of(const SamplePerson &person, SeededRandom &random) const;

private:
    SampleFragment crm(const SamplePerson &person, bool old, SeededRandom &random) const;
    SampleFragment loyalty(const SamplePerson &person, bool withEmail, SeededRandom &random) const;
    SampleFragment web(const SamplePerson &person, const std::string &ecid, bool known, SeededRandom &random) const;
    void addCustomer(nlohmann::json &attributes, const SamplePerson &person, qint64 updated,
                     SeededRandom &random) const;
    void stamp(SampleFragment &fragment, qint64 notBefore, SeededRandom &random) const;

    SampleDatasets m_datasets;
    qint64 m_nowMs;
};

} // namespace localplatform
