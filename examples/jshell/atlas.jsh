// What does the library know about something? Search it, follow the links, and see what bears on it.

Atlas atlas = Atlas.standard();
System.out.println(atlas.getEntries().size() + " entries from " + atlas.getDocuments().size() + " documents\n");

System.out.println("The first five on compassion, among what leaders do");
AtlasQuery compassion = AtlasQuery.of("compassion").withKind("leadership-behaviour", "competency", "principle");
atlas.search(compassion).stream().limit(5).forEach(System.out::println);

ConstructId teamWork = ConstructId.parse("clp-2016:team-work");
System.out.println("\n" + atlas.find(teamWork).orElseThrow().getText());
atlas.linksOf(teamWork).stream().limit(5).forEach(System.out::println);

// Directly, or by way of a crosswalk to another framework: each answer says which.
Bearings bearings = atlas.bearingOn(teamWork);
System.out.println("\n" + bearings);
bearings.getInterventions().stream().limit(8).forEach(System.out::println);
bearings.getOutcomeLinks().stream().limit(3).map(each -> each.getEntry().getText()).forEach(System.out::println);
bearings.getCaseStudies().stream().limit(3).map(each -> each.getEntry().getLabel()).forEach(System.out::println);

// An organisation's own framework over ours: it is found like the rest, and knows where it comes from.
Framework ours = Framework.builder().id("acme").version("1.0.0").label("Acme's values").description("What Acme stands for.")
        .addConstruct(CoreValue.builder().id(ConstructId.parse("acme:one-team")).label("One team")
                .definition("Wards and workshops lend one another a hand.")
                .addLink(ConstructLink.of(LinkRelation.SAME_AS, teamWork, LinkBasis.JUDGEMENT))
                .build())
        .build();
Atlas withOurs = atlas.with(AtlasLayer.builder().id("acme").addFramework(ours).build());
System.out.println("\n" + withOurs.search(AtlasQuery.of("workshops lend a hand")).get(0));
withOurs.bearingOn(ConstructId.parse("acme:one-team")).getInterventions().stream().limit(2).forEach(System.out::println);
