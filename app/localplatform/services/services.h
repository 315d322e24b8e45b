// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace localplatform
{

class Router;

// Each service is one file that adds its routes; their contracts are in the guides named there.
void addIms(Router &router);
void addSandboxes(Router &router);
void addExportJobs(Router &router);
void addCatalog(Router &router);
void addBatches(Router &router);
void addMergePolicies(Router &router);
void addSchemaRegistry(Router &router);
void addSegments(Router &router);
void addAudiences(Router &router);
void addSchedules(Router &router);
void addSegmentJobs(Router &router);
void addHygiene(Router &router);
void addEntities(Router &router);
void addQueries(Router &router);
void addDataAccess(Router &router);
void addPreviews(Router &router);
void addSampleStatus(Router &router);

} // namespace localplatform
